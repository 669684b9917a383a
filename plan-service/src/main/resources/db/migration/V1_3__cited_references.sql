-- This service's own copy of the directory's legal references, as much as tells whether one still stands.
insert into feed_position (feed) values ('directory.references');

create table reference_copy (
    id          uuid not null,
    number      text not null,
    merged_into uuid,
    constraint reference_copy_pk primary key (id)
);
create index reference_copy_merged on reference_copy (merged_into) where merged_into is not null;

-- The time line of a document: how it stands from a day on, and by which other document.
create table reference_standing (
    reference_id uuid    not null,
    position     integer not null,
    status       text    not null,
    from_on      date,
    by_id        uuid,
    by_number    text,
    constraint reference_standing_pk primary key (reference_id, position),
    constraint reference_standing_reference foreign key (reference_id) references reference_copy
);

-- Which plan and which task cites which document; the citations themselves stay with the plan.
create table plan_citation (
    plan_id      uuid not null,
    reference_id uuid not null,
    constraint plan_citation_pk primary key (plan_id, reference_id),
    constraint plan_citation_plan foreign key (plan_id) references plan
);
create index plan_citation_of_reference on plan_citation (reference_id, plan_id);

create table task_citation (
    task_id      uuid not null,
    reference_id uuid not null,
    constraint task_citation_pk primary key (task_id, reference_id),
    constraint task_citation_task foreign key (task_id) references task
);
create index task_citation_of_reference on task_citation (reference_id, task_id);

insert into plan_citation (plan_id, reference_id)
select distinct p.id, cast(c ->> 'referenceId' as uuid)
from plan p cross join jsonb_array_elements(p.citations) c
where c ->> 'referenceId' is not null;

insert into task_citation (task_id, reference_id)
select distinct t.id, cast(p.citations -> cast(i as integer) ->> 'referenceId' as uuid)
from task t join plan p on p.id = t.plan_id cross join jsonb_array_elements_text(t.citations) i
where p.citations -> cast(i as integer) ->> 'referenceId' is not null;
