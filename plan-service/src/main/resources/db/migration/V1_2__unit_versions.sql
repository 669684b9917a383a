-- All versions of a unit, so that a name or a place in the tree is that of the day asked for. What one row per unit held
-- moves there; nothing was released with the old columns, so they go at once.
create table unit_version (
    unit_id     uuid    not null,
    position    integer not null,
    last        boolean not null,
    code        text    not null,
    name        text    not null,
    short_name  text,
    symbol      text,
    parent_code text,
    valid_from  date,
    valid_to    date,
    constraint unit_version_pk primary key (unit_id, position),
    constraint unit_version_unit foreign key (unit_id) references unit_copy
);

insert into unit_version (unit_id, position, last, code, name, short_name, symbol, parent_code, valid_from, valid_to)
select id, 0, true, code, name, short_name, symbol, parent_code, valid_from, valid_to from unit_copy;

create index unit_version_parent on unit_version (parent_code) include (code, valid_from, valid_to, last);
create index unit_version_code on unit_version (code) include (parent_code, valid_from, valid_to, last);

-- How a unit ended and who came after it; the end is the first day without it.
alter table unit_copy
    add column end_kind text,
    add column ended_on date,
    add column successors jsonb not null default '[]',
    add constraint unit_copy_end_kind check (end_kind in ('MERGED', 'SPLIT', 'DISSOLVED'));
update unit_copy set ended_on = valid_to + 1 where valid_to is not null;
create index unit_copy_ended on unit_copy (ended_on) include (code) where ended_on is not null;

-- A unit that has ended stays where it was last: its unfinished work is decided by those who were above it.
create or replace function unit_subtree(root text, day date) returns setof text language sql stable as $$
    with recursive part (code) as (
        select root
        union
        select u.code from unit_version u join part p on u.parent_code = p.code
        where coalesce(u.valid_from, '-infinity') <= day and (u.last or u.valid_to >= day)
    )
    select code from part
$$;

create or replace function unit_ancestry(leaf text, day date) returns setof text language sql stable as $$
    with recursive part (code) as (
        select leaf
        union
        select u.parent_code from unit_version u join part p on u.code = p.code
        where u.parent_code is not null
          and coalesce(u.valid_from, '-infinity') <= day and (u.last or u.valid_to >= day)
    )
    select code from part
$$;

alter table unit_copy
    drop column name, drop column short_name, drop column symbol, drop column parent_code,
    drop column valid_from, drop column valid_to;
