-- Narrower lines, so that 50 of them fit into a few index pages even after many changes have left those half empty: shorter
-- excerpts, the words of a time only where no day says it, and no column that an order does not need. Waiting work gets its order.
create or replace function assignment_words() returns trigger language plpgsql as $$
declare
    words record;
begin
    select f_excerpt(t.text, 120) as excerpt, t.ordinal, f_excerpt(coalesce(t.time ->> 'text', ''), 60) as time_text,
           coalesce(t.time ->> 'kind' = 'EVENT', false) as event_driven, coalesce(p.number, '') as number, p.symbol, p.year
    into words
    from task t join plan p on p.id = t.plan_id
    where t.id = new.task_id;
    if found then
        new.excerpt := words.excerpt;
        new.ordinal := words.ordinal;
        new.time_text := case when new.due_on is null then words.time_text else '' end;
        new.event_driven := words.event_driven;
        new.plan_number := words.number;
        new.plan_symbol := words.symbol;
        new.year := words.year;
    end if;
    return new;
end $$;
drop trigger assignment_words on assignment;
create trigger assignment_words before insert or update of task_id, due_on on assignment
    for each row execute function assignment_words();

drop index assignment_of_unit, assignment_of_unit_outcome, assignment_of_unit_plan, assignment_of_unit_change, assignment_by_due,
    assignment_by_outcome, assignment_by_change, assignment_by_plan, assignment_by_plan_due, assignment_waiting;
update assignment set task_id = task_id;

create index assignment_of_unit on assignment (unit_code, due_key, id)
    include (task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status, percent,
             done_on, standing, version) where listed;
create index assignment_of_unit_outcome on assignment (unit_code, outcome, due_key, id)
    include (task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status, percent,
             done_on, standing, version) where listed;
create index assignment_of_unit_plan on assignment (unit_code, plan_id, ordinal, id)
    include (task_id, due_key, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status, percent,
             done_on, standing, outcome, version) where listed;
create index assignment_of_unit_change on assignment (unit_code, changed_at, id)
    include (task_id, plan_id, ordinal, due_key, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name,
             status, percent, done_on, standing, outcome, version) where listed;
create index assignment_of_unit_waiting on assignment (unit_code, due_key, id)
    include (task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status, percent,
             done_on, standing, version) where listed and waiting;
create index assignment_by_due on assignment (due_key, id)
    include (unit_code, task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name,
             status, percent, done_on, standing, version) where listed;
create index assignment_by_outcome on assignment (outcome, due_key, id)
    include (unit_code, task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name,
             status, percent, done_on, standing, version) where listed;
create index assignment_by_change on assignment (changed_at, id)
    include (unit_code, task_id, plan_id, ordinal, due_key, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id,
             unit_name, status, percent, done_on, standing, outcome, version) where listed;
create index assignment_by_plan on assignment (plan_id, ordinal, id)
    include (unit_code, task_id, due_key, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status,
             percent, done_on, standing, outcome, changed_at, version) where listed;
create index assignment_by_plan_due on assignment (plan_id, due_key, id)
    include (unit_code, task_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status,
             percent, done_on, standing, outcome, version) where listed;
create index assignment_waiting on assignment (due_key, id)
    include (unit_code, task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name,
             status, percent, done_on, standing, version) where listed and waiting;
