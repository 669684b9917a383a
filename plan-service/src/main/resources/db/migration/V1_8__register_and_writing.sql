-- What happened to a plan: accepted or written, issued, amended, suspended, resumed, closed, cancelled.
create table plan_event (
    id         uuid        not null,
    plan_id    uuid        not null,
    kind       text        not null,
    at         timestamptz not null,
    actor      text        not null,
    reason     text,
    ordered_by text,
    decided_on date,
    unfinished integer,
    constraint plan_event_pk primary key (id),
    constraint plan_event_plan foreign key (plan_id) references plan,
    constraint plan_event_kind check (kind in
        ('ACCEPTED', 'WRITTEN', 'ISSUED', 'AMENDED', 'SUSPENDED', 'RESUMED', 'CLOSED', 'CANCELLED'))
);
create index plan_event_of_plan on plan_event (plan_id, at);

insert into plan_event (id, plan_id, kind, at, actor)
select gen_random_uuid(), c.subject_id, case c.type when 'plan.issued' then 'ISSUED' else 'ACCEPTED' end, c.at, c.actor
from change c join plan p on p.id = c.subject_id
where c.type in ('plan.accepted', 'plan.issued');

-- "5" and "05" are one number of the register; a symbol's case tells nothing apart. Not everything is a number.
alter table plan
    add column number_ordinal integer not null
        generated always as (coalesce(substring(number from '^\d{1,9}')::integer, 0)) stored,
    add column number_suffix text not null
        generated always as (coalesce(lower(regexp_replace(number, '^\d{1,9}', '')), '')) stored,
    add column unresolved integer not null default 0;
drop index plan_number_taken;
create unique index plan_number_taken on plan
    (issuer_code, upper(symbol), number_ordinal, number_suffix, register_year) where opened_at is not null;
create index plan_register on plan
    (issuer_code, type, register_year, number_ordinal, number_suffix) where opened_at is not null;

-- What a person wrote of a plan that has no document; its text stands in plan.
create table plan_content (
    plan_id uuid  not null,
    content jsonb not null,
    constraint plan_content_pk primary key (plan_id),
    constraint plan_content_plan foreign key (plan_id) references plan
);
