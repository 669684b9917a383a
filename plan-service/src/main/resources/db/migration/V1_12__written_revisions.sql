-- What a person wrote to amend a plan that was written here, until the revision is applied and it is the plan's content.
create table written_revision (
    revision_id uuid  not null,
    content     jsonb not null,
    constraint written_revision_pk primary key (revision_id),
    constraint written_revision_revision foreign key (revision_id) references plan_revision
);
