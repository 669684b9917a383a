-- A plan goes on living after its issue; what that means for its rounds is proposed, and a person decides.
alter table plan_copy
    add column status text not null default 'ISSUED',
    add constraint plan_copy_status_known check (status in ('ISSUED', 'SUSPENDED', 'CLOSED', 'CANCELLED'));

alter table reporting_duty add column withdrawn boolean not null default false;

-- A duty follows its plan; a round keeps the deadline it was opened with until somebody accepts another.
alter table reporting_round
    add column named_on   date,
    add column due_rule   text,
    add column due_note   text,
    add column dropped_on date;
update reporting_round r
set named_on = d.named_on, due_rule = d.due_rule, due_note = d.due_note
from reporting_duty d where d.id = r.duty_id;
alter table reporting_round alter column due_rule set not null;

create table round_proposal (
    id              uuid primary key,
    round_id        uuid        not null references reporting_round,
    plan_id         uuid        not null,
    kind            text        not null,
    cause           text        not null,
    due_on          date        not null,
    proposed_due_on date,
    raised_at       timestamptz not null,
    decision        text        not null default 'OPEN',
    reason          text,
    decided_at      timestamptz,
    decided_by      text,
    version         integer     not null default 0,
    constraint round_proposal_kind_known check (kind in ('DROP', 'NEW_DEADLINE')),
    constraint round_proposal_cause_known check (cause in ('DUTY_WITHDRAWN', 'DATE_CHANGED', 'PLAN_CLOSED', 'PLAN_CANCELLED')),
    constraint round_proposal_decision_known check (decision in ('OPEN', 'ACCEPTED', 'REJECTED', 'SUPERSEDED')),
    constraint round_proposal_day check ((kind = 'NEW_DEADLINE') = (proposed_due_on is not null))
);
create unique index round_proposal_one_open on round_proposal (round_id) where decision = 'OPEN';
create index round_proposal_round on round_proposal (round_id, raised_at);
