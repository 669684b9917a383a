-- Units keep their id for life; what changes about them is a version with its days of validity.
create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create function f_unaccent(text) returns text language sql immutable parallel safe strict as
$$ select public.unaccent('public.unaccent'::regdictionary, $1) $$;

create table unit (
    id   uuid primary key,
    code text not null,
    constraint unit_code_unique unique (code),
    constraint unit_code_form check (code ~ '^[A-Z0-9]{2,20}$')
);

create table unit_version (
    id         uuid      primary key,
    unit_id    uuid      not null references unit,
    name       text      not null,
    short_name text      not null,
    symbol     text,
    type       text      not null,
    parent_id  uuid      references unit,
    valid      daterange not null,
    constraint unit_version_one_at_a_time exclude using gist (unit_id with =, valid with &&),
    constraint unit_version_not_empty check (not isempty(valid)),
    constraint unit_version_not_its_own_parent check (parent_id <> unit_id)
);
create index unit_version_parent on unit_version (parent_id);
create index unit_version_search on unit_version using gin (f_unaccent(lower(name)) gin_trgm_ops);

create table unit_alias (
    unit_id  uuid not null references unit,
    spelling text not null,
    constraint unit_alias_pk primary key (unit_id, spelling)
);

create table unit_class (
    id   uuid primary key,
    code text not null,
    name text not null,
    constraint unit_class_code_unique unique (code)
);

create table unit_class_alias (
    class_id uuid not null references unit_class,
    spelling text not null,
    constraint unit_class_alias_pk primary key (class_id, spelling)
);

create table unit_class_member (
    class_id uuid      not null references unit_class,
    unit_id  uuid      not null references unit,
    valid    daterange not null,
    constraint unit_class_member_one_at_a_time exclude using gist (class_id with =, unit_id with =, valid with &&)
);
