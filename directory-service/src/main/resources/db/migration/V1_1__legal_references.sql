-- One canonical record per legal document; what is not known stays empty and is never filled by a guess.
create table legal_reference (
    id         uuid primary key,
    type       text    not null,
    number     text    not null,
    issuer     text    not null,
    issued_on  date,
    subject    text,
    note       text,
    version    integer not null default 0
);
-- 45/KH-UBND is issued anew every year and by every province: number, issuer and year together are the key.
create unique index legal_reference_key on legal_reference (number, issuer, extract(year from issued_on)) nulls not distinct;
create index legal_reference_search on legal_reference
    using gin (f_unaccent(lower(number || ' ' || coalesce(subject, ''))) gin_trgm_ops);

create table legal_relation (
    from_id uuid not null references legal_reference,
    to_id   uuid not null references legal_reference,
    kind    text not null,
    note    text,
    constraint legal_relation_pk primary key (from_id, to_id, kind),
    constraint legal_relation_not_itself check (from_id <> to_id)
);
