-- How much work each unit has in each plan by due day. Whoever changes a part writes the difference beside it in the same
-- transaction (figure_change) and waits for nobody: no row is shared. Reading sums the differences and what was folded of them;
-- folding only makes that shorter. What is late is told by the due day when somebody asks, so every midnight is right by itself.
create table figure_change (
    id           bigint  not null generated always as identity,
    unit_code    text    not null,
    plan_id      uuid    not null,
    year         integer not null,
    due_key      date    not null,
    done_on_time integer not null,
    done_late    integer not null,
    not_started  integer not null,
    in_progress  integer not null,
    cannot_do    integer not null,
    extended     integer not null,
    constraint figure_change_pk primary key (id)
);

create table unit_figure (
    unit_code    text    not null,
    year         integer not null,
    due_key      date    not null,
    done_on_time integer not null,
    done_late    integer not null,
    not_started  integer not null,
    in_progress  integer not null,
    cannot_do    integer not null,
    extended     integer not null,
    constraint unit_figure_pk primary key (unit_code, year, due_key)
        include (done_on_time, done_late, not_started, in_progress, cannot_do, extended)
);

create table plan_figure (
    plan_id      uuid    not null,
    unit_code    text    not null,
    year         integer not null,
    due_key      date    not null,
    done_on_time integer not null,
    done_late    integer not null,
    not_started  integer not null,
    in_progress  integer not null,
    cannot_do    integer not null,
    extended     integer not null,
    constraint plan_figure_pk primary key (plan_id, unit_code, year, due_key)
        include (done_on_time, done_late, not_started, in_progress, cannot_do, extended)
);
create index plan_figure_of_unit on plan_figure (unit_code, plan_id, year, due_key)
    include (done_on_time, done_late, not_started, in_progress, cannot_do, extended);

create function figure_difference(a assignment, sign integer) returns void language sql as $$
    insert into figure_change (unit_code, plan_id, year, due_key, done_on_time, done_late, not_started, in_progress, cannot_do, extended)
    values (a.unit_code, a.plan_id, a.year, a.due_key,
            case when a.outcome = 'ON_TIME' then sign else 0 end,
            case when a.outcome = 'LATE' then sign else 0 end,
            case when a.status = 'NOT_STARTED' then sign else 0 end,
            case when a.status = 'IN_PROGRESS' then sign else 0 end,
            case when a.status = 'CANNOT_DO' then sign else 0 end,
            case when a.original_due_on is distinct from a.due_on and a.original_due_on is not null then sign else 0 end)
$$;

create function figure_changed() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.listed then
        perform figure_difference(old, -1);
    end if;
    if tg_op <> 'DELETE' and new.listed then
        perform figure_difference(new, 1);
    end if;
    return null;
end $$;
create trigger figure_changed after insert or delete on assignment for each row execute function figure_changed();
create trigger figure_moved after update on assignment
    for each row when ((old.listed, old.unit_code, old.plan_id, old.year, old.due_key, old.outcome, old.status, old.original_due_on)
        is distinct from (new.listed, new.unit_code, new.plan_id, new.year, new.due_key, new.outcome, new.status, new.original_due_on))
    execute function figure_changed();

do $$ begin perform figure_difference(a, 1) from assignment a where a.listed; end $$;

-- Folds the oldest differences into the sums; one statement, so that a reader sees them here or there and never twice.
create function fold_figures(most integer) returns bigint language sql as $$
    with taken as (
        delete from figure_change where id in (select id from figure_change order by id limit most) returning *
    ), of_units as (
        insert into unit_figure as f
        select unit_code, year, due_key, sum(done_on_time), sum(done_late), sum(not_started), sum(in_progress), sum(cannot_do), sum(extended)
        from taken group by unit_code, year, due_key
        on conflict (unit_code, year, due_key) do update set
            done_on_time = f.done_on_time + excluded.done_on_time, done_late = f.done_late + excluded.done_late,
            not_started = f.not_started + excluded.not_started, in_progress = f.in_progress + excluded.in_progress,
            cannot_do = f.cannot_do + excluded.cannot_do, extended = f.extended + excluded.extended
    ), of_plans as (
        insert into plan_figure as f
        select plan_id, unit_code, year, due_key, sum(done_on_time), sum(done_late), sum(not_started), sum(in_progress), sum(cannot_do),
               sum(extended)
        from taken group by plan_id, unit_code, year, due_key
        on conflict (plan_id, unit_code, year, due_key) do update set
            done_on_time = f.done_on_time + excluded.done_on_time, done_late = f.done_late + excluded.done_late,
            not_started = f.not_started + excluded.not_started, in_progress = f.in_progress + excluded.in_progress,
            cannot_do = f.cannot_do + excluded.cannot_do, extended = f.extended + excluded.extended
    )
    select count(*) from taken
$$;
