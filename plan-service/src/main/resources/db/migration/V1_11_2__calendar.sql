-- The days on which reports of a plan are due, with the codes of the units that owe them: calendars look by day, and the duties stand
-- inside the plan.
create table duty_day (
    plan_id uuid   not null,
    duty_id uuid   not null,
    name    text   not null,
    due_on  date   not null,
    units   text[] not null,
    constraint duty_day_pk primary key (plan_id, duty_id),
    constraint duty_day_plan foreign key (plan_id) references plan on delete cascade
);
create index duty_day_by_day on duty_day (due_on) include (plan_id, duty_id, name, units);

create function duty_days_of(plan_of_duties plan) returns void language sql as $$
    insert into duty_day (plan_id, duty_id, name, due_on, units)
    select distinct on ((d ->> 'id')::uuid) plan_of_duties.id, (d ->> 'id')::uuid, d ->> 'name', (d ->> 'dueOn')::date,
           array(select u ->> 'code' from jsonb_array_elements(d -> 'reporters' -> 'units') u)
    from jsonb_array_elements(plan_of_duties.duties) d
    where d ->> 'id' is not null and d ->> 'dueOn' is not null
$$;

create function duty_days_changed() returns trigger language plpgsql as $$
begin
    delete from duty_day where plan_id = new.id;
    perform duty_days_of(new);
    return null;
end $$;
create trigger duty_days_added after insert on plan for each row execute function duty_days_changed();
create trigger duty_days_changed after update on plan
    for each row when (old.duties is distinct from new.duties) execute function duty_days_changed();

do $$ begin perform duty_days_of(p) from plan p; end $$;
