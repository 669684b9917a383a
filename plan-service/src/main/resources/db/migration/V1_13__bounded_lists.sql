-- Lists that touch as few pages however many parts there are: an office's lists have indexes of their own, role and outcome stand
-- before the day, and what is rare (words, undecided parts, a year's days) is found from its own side.

-- The office of a unit: the unit itself when others are below it, else the one above it. All parts of a subtree are then those of a
-- few offices. A unit that has ended stays where it was last.
create function unit_office(unit text) returns text language sql stable as $$
    select coalesce(
        (select v.parent_code from unit_version v
         where v.code = unit and v.last and v.parent_code is not null
           and not exists (select from unit_version below where below.parent_code = unit and below.last)
         limit 1), unit)
$$;

alter table assignment
    add column office_code   text not null default '',
    add column unit_ended_on date;

create function assignment_placed() returns trigger language plpgsql as $$
begin
    new.office_code := unit_office(new.unit_code);
    new.unit_ended_on := (select min(u.ended_on) from unit_copy u where u.code = new.unit_code);
    return new;
end $$;
create trigger assignment_placed before insert or update of unit_code on assignment
    for each row execute function assignment_placed();

-- A unit's versions are taken out and put in again when the directory tells of it, so they are looked at when all is there.
create function unit_moved() returns trigger language plpgsql as $$
declare
    moved text[] := array[new.code, new.parent_code, old.code, old.parent_code];
begin
    update assignment set office_code = unit_office(unit_code)
    where unit_code = any(moved) and office_code <> unit_office(unit_code);
    return null;
end $$;
create constraint trigger unit_moved after insert or update or delete on unit_version
    deferrable initially deferred for each row execute function unit_moved();

create function unit_ended() returns trigger language plpgsql as $$
begin
    update assignment set unit_ended_on = new.ended_on
    where unit_code = new.code and unit_ended_on is distinct from new.ended_on;
    return null;
end $$;
create trigger unit_ended after insert or update of ended_on on unit_copy for each row execute function unit_ended();

-- The days and plans between which a year's parts lie. Whoever goes beyond writes a row of its own, with room to spare, and waits for
-- nobody; together they tell the span.
create table year_span (
    year       integer not null,
    first_due  date    not null,
    last_due   date    not null,
    first_plan uuid    not null,
    last_plan  uuid    not null
);
create index year_span_of_year on year_span (year);
create function year_stretched() returns trigger language plpgsql as $$
declare
    day    date := coalesce(new.due_on, make_date(new.year, 1, 1));
    inside boolean;
begin
    select min(first_due) <= day and max(last_due) >= day and bool_or(first_plan <= new.plan_id) and bool_or(last_plan >= new.plan_id)
    into inside from year_span where year = new.year;
    if inside is not true then
        insert into year_span
        values (new.year, day - 31, day + 31, new.plan_id, greatest(new.plan_id, uuidv7(interval '31 days')));
    end if;
    return null;
end $$;
create trigger year_begun after insert on assignment for each row when (new.year > 0) execute function year_stretched();
create trigger year_stretched after update on assignment
    for each row when (new.year > 0 and (old.year, old.due_on) is distinct from (new.year, new.due_on))
    execute function year_stretched();

-- The words of tasks, without accents. The words that few tasks have are found here; a text holds them when its line does.
create function f_line(words text) returns text language sql immutable parallel safe strict as $$
    select ' ' || trim(regexp_replace(f_unaccent(lower(words)), '[^[:alnum:]]+', ' ', 'g')) || ' '
$$;
create table task_word (
    word    text collate "C" not null,
    task_id uuid             not null,
    constraint task_word_pk primary key (word, task_id)
);
create function task_words_of(id uuid, words text) returns void language sql as $$
    insert into task_word (word, task_id)
    select distinct left(w, 40), id from regexp_split_to_table(trim(f_line(words)), ' ') w where w <> ''
$$;
create function task_said() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from task_word
        where task_id = old.id and word = any(select left(w, 40) from regexp_split_to_table(trim(f_line(old.text)), ' ') w);
    end if;
    if tg_op <> 'DELETE' then
        perform task_words_of(new.id, new.text);
    end if;
    return null;
end $$;
create trigger task_said after insert or delete or update of text on task for each row execute function task_said();
do $$ begin perform task_words_of(t.id, t.text) from task t; end $$;
drop index task_search;
alter table task_word set (autovacuum_vacuum_insert_scale_factor = 0.02);

drop index assignment_of_unit, assignment_of_unit_outcome, assignment_of_unit_plan, assignment_of_unit_change,
    assignment_of_unit_waiting, assignment_by_due, assignment_by_outcome, assignment_by_change, assignment_by_plan,
    assignment_by_plan_due, assignment_waiting;
update assignment a
set office_code = unit_office(unit_code),
    unit_ended_on = (select min(u.ended_on) from unit_copy u where u.code = a.unit_code);
insert into year_span
select year, coalesce(min(due_on), make_date(year, 1, 1)), coalesce(max(due_on), make_date(year, 1, 1)),
       min(plan_id::text)::uuid, max(plan_id::text)::uuid
from assignment where year > 0 group by year;

-- Every index of a list holds whole lines; those in order of days are parted by outcome and role where these are asked for.
create index assignment_of_unit on assignment (unit_code, due_key, id)
    include (task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status, percent,
             done_on, standing, waiting, version) where listed;
create index assignment_of_unit_outcome on assignment (unit_code, outcome, role, due_key, id)
    include (task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, unit_id, unit_name, status, percent,
             done_on, standing, waiting, version) where listed;
create index assignment_of_unit_plan on assignment (unit_code, plan_id, ordinal, id)
    include (task_id, due_key, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status, percent,
             done_on, standing, outcome, waiting, version) where listed;
create index assignment_of_unit_change on assignment (unit_code, changed_at, id)
    include (task_id, plan_id, ordinal, due_key, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name,
             status, percent, done_on, standing, waiting, version) where listed;

create index assignment_of_office on assignment (office_code, due_key, id)
    include (unit_code, task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name,
             status, percent, done_on, standing, waiting, version) where listed;
create index assignment_of_office_outcome on assignment (office_code, outcome, role, due_key, id)
    include (unit_code, task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, unit_id, unit_name, status,
             percent, done_on, standing, waiting, version) where listed;
create index assignment_of_office_plan on assignment (office_code, plan_id, ordinal, id)
    include (unit_code, task_id, due_key, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status,
             percent, done_on, standing, waiting, version) where listed;
create index assignment_of_office_change on assignment (office_code, changed_at, id)
    include (unit_code, task_id, plan_id, ordinal, due_key, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id,
             unit_name, status, percent, done_on, standing, waiting, version) where listed;

create index assignment_by_due on assignment (due_key, id)
    include (unit_code, task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name,
             status, percent, done_on, standing, waiting, version) where listed;
create index assignment_by_outcome on assignment (outcome, due_key, id)
    include (unit_code, task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name,
             status, percent, done_on, standing, waiting, version) where listed;
create index assignment_by_role on assignment (role, outcome, due_key, id)
    include (unit_code, task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, unit_id, unit_name, status,
             percent, done_on, standing, waiting, version) where listed;
create index assignment_by_change on assignment (changed_at, id)
    include (unit_code, task_id, plan_id, ordinal, due_key, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id,
             unit_name, status, percent, done_on, standing, waiting, version) where listed;
create index assignment_by_plan on assignment (plan_id, ordinal, id)
    include (unit_code, task_id, due_key, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status,
             percent, done_on, standing, outcome, waiting, version) where listed;
create index assignment_by_plan_due on assignment (plan_id, due_key, id)
    include (unit_code, task_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status,
             percent, done_on, standing, waiting, version) where listed;

-- Few parts wait for an event, and fewer wait for a successor of their unit.
create index assignment_of_unit_waiting on assignment (unit_code, due_key, id)
    include (task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name, status, percent,
             done_on, standing, version) where listed and waiting;
create index assignment_of_office_waiting on assignment (office_code, due_key, id)
    include (unit_code, task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name,
             status, percent, done_on, standing, version) where listed and waiting;
create index assignment_waiting on assignment (due_key, id)
    include (unit_code, task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id, unit_name,
             status, percent, done_on, standing, version) where listed and waiting;
create index assignment_undecided on assignment (due_key, id)
    include (unit_code, office_code, task_id, plan_id, ordinal, excerpt, time_text, plan_number, plan_symbol, year, role, unit_id,
             unit_name, status, percent, done_on, standing, waiting, unit_ended_on, changed_at, version)
    where listed and outcome = 'OPEN' and unit_ended_on is not null;
