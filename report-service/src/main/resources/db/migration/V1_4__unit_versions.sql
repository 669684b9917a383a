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
    constraint unit_version_unit foreign key (unit_id) references unit_copy (id)
);

insert into unit_version (unit_id, position, last, code, name, short_name, symbol, parent_code)
select id, 0, true, code, name, short_name, symbol, parent_code from unit_copy;

create index unit_version_parent on unit_version (parent_code) include (code, valid_from, valid_to, last);
create index unit_version_code on unit_version (code, position);

-- How a unit ended and who came after it.
drop index unit_copy_parent;
alter table unit_copy
    add column end_kind text,
    add column successors jsonb not null default '[]',
    add constraint unit_copy_end_kind check (end_kind in ('MERGED', 'SPLIT', 'DISSOLVED')),
    drop column name, drop column short_name, drop column symbol, drop column parent_code;

-- A unit and all below it on a day; "union" ends even on a circle of parents. valid_to is the last day. A unit that has
-- ended stays where it was last: what it still owes is decided by those who were above it.
create function unit_subtree(root text, day date) returns setof text language sql stable as $$
    with recursive part (code) as (
        select root
        union
        select u.code from unit_version u join part p on u.parent_code = p.code
        where coalesce(u.valid_from, '-infinity') <= day and (u.last or u.valid_to >= day)
    )
    select code from part
$$;

-- A unit's name on a day: after its end as it was last, before its founding as it was first.
create function unit_name(unit text, day date) returns text language sql stable as $$
    select v.name from unit_version v cross join lateral (select coalesce(v.valid_from, '-infinity') <= day as begun) b
    where v.code = unit
    order by b.begun desc, case when b.begun then -v.position else v.position end limit 1
$$;
