-- Imported documents, the plans accepted from them, their tasks and what each unit says of its part.
create table plan_import (
    id         uuid        not null,
    version    integer     not null,
    status     text        not null,
    file_name  text        not null,
    media_type text        not null,
    sha256     text        not null,
    text       text        not null,
    draft      jsonb       not null,
    plan_id    uuid,
    unit_code  text,
    created_at timestamptz not null,
    created_by text        not null,
    constraint plan_import_pk primary key (id),
    constraint plan_import_status check (status in ('DRAFT', 'ACCEPTED')),
    constraint plan_import_accepted check ((status = 'ACCEPTED') = (plan_id is not null))
);
create index plan_import_newest on plan_import (id desc) include (status, unit_code, created_by);
create index plan_import_same_file on plan_import (sha256);

-- The file as it came, apart from the rows that lists read.
create table plan_import_file (
    import_id uuid  not null,
    content   bytea not null,
    constraint plan_import_file_pk primary key (import_id),
    constraint plan_import_file_import foreign key (import_id) references plan_import
);

create table plan (
    id            uuid        not null,
    version       integer     not null,
    status        text        not null,
    type          text        not null,
    number        text        not null,
    symbol        text        not null,
    subject       text        not null,
    issued_on     date        not null,
    issuer_code   text        not null,
    issuer_name   text        not null,
    year          integer     not null,
    import_id     uuid        not null,
    text          text        not null,
    duties        jsonb       not null,
    citations     jsonb       not null,
    opened_at     timestamptz,
    register_year integer     not null generated always as (extract(year from issued_on)::integer) stored,
    constraint plan_pk primary key (id),
    constraint plan_status check (status in ('DRAFT', 'ISSUED')),
    constraint plan_import_once unique (import_id),
    constraint plan_import_fk foreign key (import_id) references plan_import
);
-- "45/KH-UBND" alone is not unique: number, symbol, issuer and the year of the register are. Two drafts may
-- compete for a number; only one of them can be issued.
create unique index plan_number_taken on plan (issuer_code, symbol, number, register_year) where status <> 'DRAFT';
create index plan_newest on plan (issued_on desc, id desc) include (status, issuer_code, year);
create index plan_search on plan using gin (f_unaccent(lower(number || '/' || symbol || ' ' || subject)) gin_trgm_ops);

create table task (
    id         uuid    not null,
    plan_id    uuid    not null,
    import_id  uuid    not null,
    ordinal    integer not null,
    text       text    not null,
    span_start integer not null,
    span_end   integer not null,
    time       jsonb   not null,
    citations  jsonb   not null,
    constraint task_pk primary key (id),
    constraint task_ordinal_once unique (plan_id, ordinal),
    constraint task_plan_fk foreign key (plan_id) references plan,
    constraint task_span check (span_start <= span_end)
);
create index task_search on task using gin (f_unaccent(lower(text)) gin_trgm_ops);

create table assignment (
    id        uuid     not null,
    version   integer  not null,
    task_id   uuid     not null,
    plan_id   uuid     not null,
    role      text     not null,
    phrase    text     not null,
    unit_id   uuid     not null,
    unit_code text     not null,
    unit_name text     not null,
    due_on    date,
    due_key   date     not null generated always as (coalesce(due_on, date '9999-12-31')) stored,
    opened    boolean  not null,
    status    text     not null,
    percent   smallint not null,
    note      text,
    evidence  text,
    done_on   date,
    constraint assignment_pk primary key (id),
    constraint assignment_one_per_unit unique (task_id, unit_code),
    constraint assignment_task_fk foreign key (task_id) references task,
    constraint assignment_role check (role in ('LEAD', 'COORDINATE', 'PERFORM')),
    constraint assignment_status check (status in ('NOT_STARTED', 'IN_PROGRESS', 'DONE', 'CANNOT_DO')),
    constraint assignment_percent check (percent between 0 and 100),
    constraint assignment_done check ((status = 'DONE') = (done_on is not null))
);
-- The two orders that lists are read in; everything a row needs of its assignment stands in the index.
create index assignment_of_unit on assignment (unit_code, due_key, id)
    include (task_id, plan_id, role, unit_id, unit_name, status, percent, done_on, due_on, version) where opened;
create index assignment_by_due on assignment (due_key, id)
    include (unit_code, task_id, plan_id, role, unit_id, unit_name, status, percent, done_on, due_on, version) where opened;
create index assignment_of_plan on assignment (plan_id);

-- What was said of an assignment, oldest kept: nothing is overwritten.
create table progress (
    id            uuid        not null,
    assignment_id uuid        not null,
    at            timestamptz not null,
    actor         text        not null,
    status        text        not null,
    percent       smallint    not null,
    note          text,
    evidence      text,
    constraint progress_pk primary key (id),
    constraint progress_assignment_fk foreign key (assignment_id) references assignment
);
create index progress_of_assignment on progress (assignment_id, id desc);
