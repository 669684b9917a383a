-- A corrected document is compared with a plan (plan_revision); what a person takes over changes the plan, and of a plan in
-- force it is kept for good (plan_amendment).
alter table plan_import
    add column revises_plan_id uuid,
    drop constraint plan_import_status,
    add constraint plan_import_status check (status in ('DRAFT', 'ACCEPTED', 'DISCARDED')),
    add constraint plan_import_revises foreign key (revises_plan_id) references plan;

-- A task keeps all phrases that name units, also such as gave nobody a part; and an amendment may take it out.
alter table task add column parties jsonb, add column withdrawn_at timestamptz, add column withdrawn_in uuid;
update task t set parties = coalesce((
    select jsonb_agg(jsonb_build_object('role', a -> 'role', 'phrase', a -> 'phrase', 'units', coalesce(a -> 'units', '[]'))
                     order by place)
    from plan_import i
    cross join jsonb_array_elements(i.draft -> 'tasks' -> (t.ordinal - 1) -> 'assignments') with ordinality as x (a, place)
    where i.id = t.import_id), '[]');
alter table task
    alter column parties set not null,
    drop constraint task_ordinal_once,
    add constraint task_ordinal_once exclude using btree (plan_id with =, ordinal with =)
        where (withdrawn_at is null) deferrable initially deferred,
    add constraint task_withdrawn check (withdrawn_in is null or withdrawn_at is not null);
create index task_of_plan on task (plan_id, ordinal);

create table plan_revision (
    id         uuid        not null,
    version    integer     not null,
    plan_id    uuid        not null,
    import_id  uuid,
    status     text        not null,
    document   jsonb       not null,
    notes      jsonb       not null,
    decisions  jsonb       not null,
    judgements jsonb       not null,
    changes    jsonb,
    reason     text,
    ordered_by text,
    decided_on date,
    created_at timestamptz not null,
    created_by text        not null,
    settled_at timestamptz,
    settled_by text,
    constraint plan_revision_pk primary key (id),
    constraint plan_revision_plan foreign key (plan_id) references plan,
    constraint plan_revision_import foreign key (import_id) references plan_import,
    constraint plan_revision_status check (status in ('PROPOSED', 'APPLIED', 'DISCARDED')),
    constraint plan_revision_settled check ((status = 'PROPOSED') = (settled_at is null))
);
-- Two corrections at once would each be compared with a plan that the other changes.
create unique index plan_revision_open on plan_revision (plan_id) where status = 'PROPOSED';
create unique index plan_revision_of_import on plan_revision (import_id);
create index plan_revision_of_plan on plan_revision (plan_id, id desc);

create table plan_amendment (
    id          uuid        not null,
    plan_id     uuid        not null,
    ordinal     integer     not null,
    revision_id uuid        not null,
    reason      text        not null,
    ordered_by  text,
    decided_on  date,
    decided_at  timestamptz not null,
    decided_by  text        not null,
    changes     jsonb       not null,
    constraint plan_amendment_pk primary key (id),
    constraint plan_amendment_once unique (plan_id, ordinal),
    constraint plan_amendment_plan foreign key (plan_id) references plan,
    constraint plan_amendment_revision foreign key (revision_id) references plan_revision
);
alter table task add constraint task_withdrawn_in foreign key (withdrawn_in) references plan_amendment
    deferrable initially deferred;
