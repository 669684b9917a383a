-- A duty as the plan words it. source_id is the duty's id in plan-service: the same duty is never taken over twice.
create table reporting_duty (
    id               uuid primary key,
    source_id        uuid    not null,
    plan_id          uuid    not null,
    position         integer not null,
    name             text    not null,
    kind             text    not null,
    tier             text    not null,
    year             integer not null,
    text             text    not null,
    reporters_phrase text    not null,
    reporter_codes   jsonb   not null,
    recipient_phrase text,
    recipient_code   text    not null,
    via_phrase       text,
    named_on         date,
    due_rule         text    not null,
    due_on           date,
    due_note         text,
    period_from      date,
    period_to        date,
    constraint reporting_duty_source_unique unique (source_id),
    constraint reporting_duty_kind_known check (kind in ('HALF_YEAR', 'ANNUAL', 'QUARTERLY', 'MONTHLY', 'ONE_OFF', 'EVENT')),
    constraint reporting_duty_tier_known check (tier in ('INTERNAL', 'EXTERNAL')),
    constraint reporting_duty_period_ordered check (period_from <= period_to)
);
create index reporting_duty_plan on reporting_duty (plan_id, position);

-- One occurrence of a duty. An inner round feeds the outer one that is drawn from it.
create table reporting_round (
    id             uuid primary key,
    duty_id        uuid    not null references reporting_duty,
    year           integer not null,
    due_on         date    not null,
    feeds_round_id uuid    references reporting_round,
    version        integer not null default 0,
    constraint reporting_round_once unique (duty_id, due_on)
);
create index reporting_round_year on reporting_round (year, due_on, id);
create index reporting_round_feeds on reporting_round (feeds_round_id);

-- Who is expected, and how far the report is: reports keep the right half current, so completeness reads this table only.
create table round_reporter (
    round_id           uuid    not null references reporting_round,
    unit_code          text    not null,
    position           integer not null,
    exemption_reason   text,
    report_id          uuid,
    report_status      text,
    first_submitted_on date,
    returned           boolean not null default false,
    nil                boolean not null default false,
    constraint round_reporter_pk primary key (round_id, unit_code)
);
create index round_reporter_unit on round_reporter (unit_code, round_id);
