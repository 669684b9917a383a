-- This service's own copy of the directory's units, kept by pulling the directory's change feed.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create function f_unaccent(text) returns text language sql immutable parallel safe strict as
$$ select public.unaccent('public.unaccent'::regdictionary, $1) $$;

create table unit_copy (
    id          uuid not null,
    code        text not null,
    name        text not null,
    short_name  text,
    symbol      text,
    parent_code text,
    valid_from  date,
    valid_to    date,
    constraint unit_copy_pk primary key (id)
);
create index unit_copy_code on unit_copy (code);
create index unit_copy_parent on unit_copy (parent_code);

-- How far each feed of a neighbour has been read.
create table feed_position (
    feed   text not null,
    cursor text,
    constraint feed_position_pk primary key (feed)
);
insert into feed_position (feed) values ('directory.units');

-- A unit and all below it on a day; "union" ends even on a circle of parents. valid_to is the last day.
create function unit_subtree(root text, day date) returns setof text language sql stable as $$
    with recursive part (code) as (
        select root
        union
        select u.code from unit_copy u join part p on u.parent_code = p.code
        where coalesce(u.valid_from, '-infinity') <= day and coalesce(u.valid_to, 'infinity') >= day
    )
    select code from part
$$;

-- A unit and all above it on a day.
create function unit_ancestry(leaf text, day date) returns setof text language sql stable as $$
    with recursive part (code) as (
        select leaf
        union
        select u.parent_code from unit_copy u join part p on u.code = p.code
        where u.parent_code is not null
          and coalesce(u.valid_from, '-infinity') <= day and coalesce(u.valid_to, 'infinity') >= day
    )
    select code from part
$$;
