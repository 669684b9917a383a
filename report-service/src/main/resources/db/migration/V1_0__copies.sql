-- What this service keeps of the other two, so that it works on while they are away.
create table feed_cursor (
    source    text primary key,
    position  text        not null,
    pulled_at timestamptz not null default now()
);

create table unit_copy (
    code        text primary key,
    id          uuid not null,
    name        text not null,
    short_name  text not null,
    symbol      text,
    parent_code text,
    constraint unit_copy_id_unique unique (id)
);
create index unit_copy_parent on unit_copy (parent_code) include (code);

create table plan_copy (
    id          uuid primary key,
    type        text not null,
    number      text,
    symbol      text,
    subject     text not null,
    issued_on   date,
    issuer_code text,
    year        integer not null
);
