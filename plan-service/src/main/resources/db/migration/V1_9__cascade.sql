-- Which plan carries out or rests on which other; proposed from a basis, decided by a person, never deleted.
create table plan_link (
    id            uuid        not null,
    version       integer     not null,
    plan_id       uuid        not null,
    kind          text        not null,
    upper_plan_id uuid,
    reference_id  uuid,
    number        text        not null,
    year          integer,
    issuer        text,
    citation      integer,
    status        text        not null,
    decided_at    timestamptz,
    decided_by    text,
    constraint plan_link_pk primary key (id),
    constraint plan_link_plan foreign key (plan_id) references plan,
    constraint plan_link_upper foreign key (upper_plan_id) references plan,
    constraint plan_link_not_itself check (upper_plan_id <> plan_id),
    constraint plan_link_kind check (kind in ('IMPLEMENTS', 'BASED_ON')),
    constraint plan_link_status check (status in ('PROPOSED', 'ACCEPTED', 'REJECTED')),
    constraint plan_link_decided check ((status = 'PROPOSED') = (decided_at is null))
);
create unique index plan_link_once on plan_link (plan_id, upper_plan_id) where upper_plan_id is not null;
create index plan_link_of_plan on plan_link (plan_id);
create index plan_link_of_upper on plan_link (upper_plan_id) include (plan_id, status) where upper_plan_id is not null;
-- Links that name a document which may yet come in as a plan.
create index plan_link_waiting on plan_link (upper(ltrim(number, '0'))) where upper_plan_id is null;
create index plan_by_reference on plan (upper(ltrim(number || '/' || symbol, '0'))) where opened_at is not null;

-- What has to be decided of a plan that was made of another.
create table plan_copy (
    plan_id      uuid    not null,
    version      integer not null,
    from_plan_id uuid    not null,
    open         integer not null,
    items        jsonb   not null,
    constraint plan_copy_pk primary key (plan_id),
    constraint plan_copy_plan foreign key (plan_id) references plan,
    constraint plan_copy_from foreign key (from_plan_id) references plan
);
create index plan_copy_of on plan_copy (from_plan_id);
