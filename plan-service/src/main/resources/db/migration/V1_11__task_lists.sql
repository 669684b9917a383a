-- What a line of a task list shows stands in the assignment's own row, and in the index of every order that lists are read in:
-- a page of 100 lines is then some eight neighbouring index pages, whatever the size of the table. Triggers keep it, so that it
-- follows whoever writes tasks, plans and assignments.
create function f_excerpt(words text, most integer) returns text language sql immutable parallel safe strict as $$
    select case when length(w) <= most then w else regexp_replace(left(w, most - 1), '\s+\S*$', '') || '…' end
    from (select trim(regexp_replace(words, '\s+', ' ', 'g')) as w) one
$$;

alter table assignment
    add column if not exists original_due_on date,
    add column excerpt      text        not null default '',
    add column ordinal      integer     not null default 0,
    add column time_text    text        not null default '',
    add column event_driven boolean     not null default false,
    add column plan_number  text        not null default '',
    add column plan_symbol  text        not null default '',
    add column year         integer     not null default 0,
    add column changed_at   timestamptz not null default now();

create function assignment_words() returns trigger language plpgsql as $$
declare
    words record;
begin
    select f_excerpt(t.text, 160) as excerpt, t.ordinal, f_excerpt(coalesce(t.time ->> 'text', ''), 60) as time_text,
           coalesce(t.time ->> 'kind' = 'EVENT', false) as event_driven, coalesce(p.number, '') as number, p.symbol, p.year
    into words
    from task t join plan p on p.id = t.plan_id
    where t.id = new.task_id;
    if found then
        new.excerpt := words.excerpt;
        new.ordinal := words.ordinal;
        new.time_text := words.time_text;
        new.event_driven := words.event_driven;
        new.plan_number := words.number;
        new.plan_symbol := words.symbol;
        new.year := words.year;
    end if;
    return new;
end $$;
create trigger assignment_words before insert or update of task_id on assignment
    for each row execute function assignment_words();

-- Setting the same task again makes the trigger above read it again.
create function assignment_words_again() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'task' then
        update assignment set task_id = task_id where task_id = new.id;
    else
        update assignment set task_id = task_id where plan_id = new.id;
    end if;
    return null;
end $$;
create trigger task_words after update of text, ordinal, time on task
    for each row when ((old.text, old.ordinal, old.time) is distinct from (new.text, new.ordinal, new.time))
    execute function assignment_words_again();
create trigger plan_words after update of number, symbol, year on plan
    for each row when ((old.number, old.symbol, old.year) is distinct from (new.number, new.symbol, new.year))
    execute function assignment_words_again();

-- When people last saw a part change.
create function assignment_changed() returns trigger language plpgsql as $$
begin
    new.changed_at := clock_timestamp();
    return new;
end $$;
create trigger assignment_changed before update on assignment
    for each row when ((old.status, old.percent, old.note, old.due_on, old.done_on, old.unit_code, old.standing, old.role)
        is distinct from (new.status, new.percent, new.note, new.due_on, new.done_on, new.unit_code, new.standing, new.role))
    execute function assignment_changed();

update assignment set task_id = task_id;

-- How it came out: the half of the four buckets that does not change at midnight. "Waiting" work starts with an event that
-- nobody has recorded yet.
alter table assignment
    add column outcome text not null generated always as (
        case when done_on is null then 'OPEN' when done_on > coalesce(due_on, date '9999-12-31') then 'LATE' else 'ON_TIME' end) stored,
    add column waiting boolean not null generated always as (event_driven and due_on is null and done_on is null) stored;

drop index assignment_of_unit;
drop index assignment_by_due;
create index assignment_of_unit on assignment (unit_code, due_key, id)
    include (task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status, percent,
             done_on, standing, outcome, waiting, version) where listed;
create index assignment_of_unit_outcome on assignment (unit_code, outcome, due_key, id)
    include (task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status, percent,
             done_on, standing, waiting, version) where listed;
create index assignment_of_unit_plan on assignment (unit_code, plan_id, ordinal, id)
    include (task_id, due_key, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status, percent,
             done_on, standing, outcome, waiting, version) where listed;
create index assignment_of_unit_change on assignment (unit_code, changed_at, id)
    include (task_id, plan_id, ordinal, due_key, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name,
             status, percent, done_on, standing, outcome, waiting, version) where listed;
create index assignment_by_due on assignment (due_key, id)
    include (unit_code, task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name,
             status, percent, done_on, standing, outcome, waiting, version) where listed;
create index assignment_by_outcome on assignment (outcome, due_key, id)
    include (unit_code, task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name,
             status, percent, done_on, standing, waiting, version) where listed;
create index assignment_by_change on assignment (changed_at, id)
    include (unit_code, task_id, plan_id, ordinal, due_key, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id,
             unit_name, status, percent, done_on, standing, outcome, waiting, version) where listed;
create index assignment_by_plan on assignment (plan_id, ordinal, id)
    include (unit_code, task_id, due_key, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status,
             percent, done_on, standing, outcome, waiting, version) where listed;
create index assignment_by_plan_due on assignment (plan_id, due_key, id)
    include (unit_code, task_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status,
             percent, done_on, standing, outcome, waiting, version) where listed;
-- Few parts wait for an event.
create index assignment_waiting on assignment (unit_code, id) where listed and waiting;

-- Lines are read from the index alone where the table's pages are known to be visible to all: keep that fresh.
alter table assignment set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
