-- A plan may be written here, without a document and, until its issue, without a number; and its life goes on after the issue.
alter table plan
    alter column import_id drop not null,
    alter column number drop not null,
    drop constraint plan_status,
    add constraint plan_status check (status in ('DRAFT', 'ISSUED', 'SUSPENDED', 'CLOSED', 'CANCELLED')),
    add constraint plan_numbered check (opened_at is null or number is not null);
alter table task alter column import_id drop not null;

-- A draft that is cancelled never took its number; a plan that was in force keeps it.
drop index plan_number_taken;
create unique index plan_number_taken on plan (issuer_code, symbol, number, register_year) where opened_at is not null;
drop index plan_search;
create index plan_search on plan
    using gin (f_unaccent(lower(coalesce(number, '') || '/' || symbol || ' ' || subject)) gin_trgm_ops);

-- How a part stands with its plan: what is listed and counted (open, or of a closed plan), what can be worked on (open).
alter table assignment add column standing text not null default 'DRAFT';
update assignment set standing = 'OPEN' where opened;
drop index assignment_of_unit;
drop index assignment_by_due;
alter table assignment
    drop column opened,
    alter column standing drop default,
    add constraint assignment_standing check (standing in ('DRAFT', 'OPEN', 'PAUSED', 'CLOSED', 'WITHDRAWN')),
    add column listed boolean not null generated always as (standing in ('OPEN', 'CLOSED')) stored;
create index assignment_of_unit on assignment (unit_code, due_key, id)
    include (task_id, plan_id, role, unit_id, unit_name, status, percent, done_on, due_on, standing, version) where listed;
create index assignment_by_due on assignment (due_key, id)
    include (unit_code, task_id, plan_id, role, unit_id, unit_name, status, percent, done_on, due_on, standing, version)
    where listed;
