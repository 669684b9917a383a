-- One unit's report in one round. recipient_code is the round's, kept here so that a list reads one table.
create table report (
    id                uuid primary key,
    round_id          uuid        not null references reporting_round,
    unit_code         text        not null,
    recipient_code    text        not null,
    official          boolean     not null,
    status            text        not null,
    outline           jsonb       not null,
    content           jsonb       not null,
    content_version   integer     not null default 0,
    nil               boolean     not null default false,
    return_reason     text,
    accepted_at       timestamptz,
    first_submitted_on date,
    created_at        timestamptz not null,
    version           integer     not null default 0,
    constraint report_one_per_round_and_unit unique (round_id, unit_code),
    constraint report_status_known check (status in
        ('DRAFT', 'AWAITING_APPROVAL', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'APPROVED', 'ISSUED'))
);
create index report_list on report (unit_code, status, id);
create index report_accepted on report (round_id, accepted_at) where status = 'ACCEPTED';
