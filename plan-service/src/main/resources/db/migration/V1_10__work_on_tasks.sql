-- What happens to a unit's part on its way: more time, an event that gives it a day, another holder.
alter table assignment
    add column if not exists original_due_on date,
    add column late_since date,
    add column held_since date,
    add constraint assignment_extended check (original_due_on is null or due_on is not null);
update assignment set late_since = due_on + 1 where done_on > due_on;
update assignment a set held_since = cast(p.opened_at at time zone 'Asia/Ho_Chi_Minh' as date)
from plan p where p.id = a.plan_id and p.opened_at is not null;

-- When two units that both had a part become one, one of the parts is withdrawn.
alter table assignment drop constraint assignment_one_per_unit;
create unique index assignment_one_per_unit on assignment (task_id, unit_code) where standing <> 'WITHDRAWN';
create index assignment_of_task on assignment (task_id);

-- Who held a part before its present unit; to_on is the day on which it was handed over.
create table assignment_holder (
    assignment_id uuid    not null,
    position      integer not null,
    unit_id       uuid    not null,
    unit_code     text    not null,
    unit_name     text    not null,
    from_on       date,
    to_on         date    not null,
    reason        text    not null,
    constraint assignment_holder_pk primary key (assignment_id, position),
    constraint assignment_holder_assignment foreign key (assignment_id) references assignment
);

create table extension (
    id              uuid        not null,
    version         integer     not null,
    assignment_id   uuid        not null,
    task_id         uuid        not null,
    plan_id         uuid        not null,
    status          text        not null,
    unit_code       text        not null,
    due_on          date        not null,
    until           date        not null,
    reason          text        not null,
    in_time         boolean     not null,
    requested_at    timestamptz not null,
    requested_by    text        not null,
    granted_until   date,
    answer          text,
    closed_at       timestamptz,
    closed_by       text,
    constraint extension_pk primary key (id),
    constraint extension_assignment foreign key (assignment_id) references assignment,
    constraint extension_status check (status in ('REQUESTED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    constraint extension_closed check ((status = 'REQUESTED') = (closed_at is null)),
    constraint extension_granted check ((status = 'GRANTED') = (granted_until is not null)),
    constraint extension_later check (until > due_on and granted_until > due_on)
);
create unique index extension_one_open on extension (assignment_id) where status = 'REQUESTED';
create index extension_of_assignment on extension (assignment_id, id desc);
create index extension_of_plan on extension (plan_id, id desc);
create index extension_newest on extension (status, id desc);

-- What lists read of a file; its bytes stand apart, uncompressed, so that a part of them can be read without the rest.
create table evidence (
    id                uuid        not null,
    version           integer     not null,
    assignment_id     uuid        not null,
    task_id           uuid        not null,
    unit_code         text        not null,
    name              text        not null,
    media_type        text        not null,
    size              bigint      not null,
    sha256            text        not null,
    added_at          timestamptz not null,
    added_by          text        not null,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawal_reason text,
    constraint evidence_pk primary key (id),
    constraint evidence_assignment foreign key (assignment_id) references assignment,
    constraint evidence_withdrawn check ((withdrawn_at is null) = (withdrawal_reason is null))
);
create index evidence_of_assignment on evidence (assignment_id, id);
create unique index evidence_same_file on evidence (assignment_id, sha256) where withdrawn_at is null;
create table evidence_content (
    evidence_id uuid  not null,
    content     bytea not null,
    constraint evidence_content_pk primary key (evidence_id),
    constraint evidence_content_evidence foreign key (evidence_id) references evidence
);
alter table evidence_content alter column content set storage external;

create table task_comment (
    id            uuid        not null,
    task_id       uuid        not null,
    assignment_id uuid,
    at            timestamptz not null,
    actor         text        not null,
    unit_code     text,
    text          text        not null,
    constraint task_comment_pk primary key (id),
    constraint task_comment_task foreign key (task_id) references task,
    constraint task_comment_assignment foreign key (assignment_id) references assignment
);
create index task_comment_newest on task_comment (task_id, id desc);

-- An event that tasks waited for. A task's event happens once, unless its recording is withdrawn.
create table occurrence (
    id                uuid        not null,
    version           integer     not null,
    plan_id           uuid        not null,
    trigger           text        not null,
    happened_on       date        not null,
    source            text        not null,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawal_reason text,
    constraint occurrence_pk primary key (id),
    constraint occurrence_plan foreign key (plan_id) references plan,
    constraint occurrence_withdrawn check ((withdrawn_at is null) = (withdrawal_reason is null))
);
create index occurrence_of_plan on occurrence (plan_id, id desc);
create table occurrence_task (
    occurrence_id uuid    not null,
    task_id       uuid    not null,
    due_on        date    not null,
    withdrawn     boolean not null default false,
    constraint occurrence_task_pk primary key (occurrence_id, task_id),
    constraint occurrence_task_occurrence foreign key (occurrence_id) references occurrence,
    constraint occurrence_task_task foreign key (task_id) references task
);
create unique index occurrence_once on occurrence_task (task_id) where not withdrawn;
