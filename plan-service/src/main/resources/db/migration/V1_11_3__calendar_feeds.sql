-- Addresses of calendars. Of the secret in an address only the hash is kept; a revoked address stays as a record.
create table calendar_feed (
    id          uuid        not null,
    version     integer     not null,
    scope       text        not null,
    owner       text        not null,
    unit_code   text        not null,
    subtree     boolean     not null,
    secret_hash text        not null,
    created_at  timestamptz not null,
    revoked_at  timestamptz,
    constraint calendar_feed_pk primary key (id),
    constraint calendar_feed_secret unique (secret_hash),
    constraint calendar_feed_scope check (scope in ('MINE', 'UNIT'))
);
create index calendar_feed_of_owner on calendar_feed (owner, id desc);
create index calendar_feed_of_unit on calendar_feed (unit_code, id desc);
