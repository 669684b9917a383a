-- What a legal document is worth on a day, what says so, and where it is cited.

alter table legal_reference
    add column effective_from date,
    add column effective_to   date,
    add column source_link    text,
    add column merged_into    uuid references legal_reference,
    add column words          text not null default '',
    add constraint legal_reference_effect_in_order check (effective_to >= effective_from),
    add constraint legal_reference_not_its_own_successor check (merged_into <> id);
update legal_reference set words = concat_ws(' ', number, issuer, subject);

-- A merged record keeps its id and gives its number up.
drop index legal_reference_key;
create unique index legal_reference_key on legal_reference (number, issuer, extract(year from issued_on))
    nulls not distinct where merged_into is null;
drop index legal_reference_search;
create index legal_reference_search on legal_reference using gin (f_unaccent(lower(words)) gin_trgm_ops);
create index legal_reference_list on legal_reference (number, id) where merged_into is null;
create index legal_reference_merged on legal_reference (merged_into) where merged_into is not null;

-- Other spellings of a document's number, with the issuer as it was written beside them.
create table legal_alias (
    reference_id uuid not null references legal_reference,
    number       text not null,
    issuer       text,
    note         text,
    constraint legal_alias_once unique nulls not distinct (reference_id, number, issuer)
);
create index legal_alias_number on legal_alias (number);

-- A relation is a fact with a day: it is never deleted, but withdrawn. Its target may not be recorded yet.
alter table legal_relation
    drop constraint legal_relation_pk,
    alter column to_id drop not null,
    add column id                uuid        not null default gen_random_uuid(),
    add column to_number         text,
    add column to_issuer         text,
    add column since             date,
    add column recorded_at       timestamptz not null default now(),
    add column recorded_by       text        not null default 'directory-service',
    add column withdrawn_at      timestamptz,
    add column withdrawn_by      text,
    add column withdrawal_reason text,
    add constraint legal_relation_pk primary key (id),
    add constraint legal_relation_has_target check (to_id is not null or to_number is not null);
alter table legal_relation
    alter column id drop default, alter column recorded_at drop default, alter column recorded_by drop default;
create unique index legal_relation_once on legal_relation (from_id, kind, to_id, to_number, to_issuer)
    nulls not distinct where withdrawn_at is null;
create index legal_relation_to on legal_relation (to_id);
create index legal_relation_awaited on legal_relation (to_number) where to_id is null and withdrawn_at is null;

-- The standing of each document through time, derived from its days and relations, so that lists need not derive it.
create table legal_standing (
    reference_id uuid      not null references legal_reference,
    status       text      not null,
    valid        daterange not null,
    by_id        uuid      references legal_reference,
    constraint legal_standing_one_at_a_time exclude using gist (reference_id with =, valid with &&)
);
create index legal_standing_reference on legal_standing (reference_id) include (status, valid);

-- Which of several values is right, with the source that says so. The newest of a field is the record's value.
create table legal_decision (
    id           uuid        primary key,
    reference_id uuid        not null references legal_reference,
    field        text        not null,
    value        text        not null,
    before       text,
    source       text        not null,
    note         text,
    decided_at   timestamptz not null,
    decided_by   text        not null
);
create index legal_decision_reference on legal_decision (reference_id, decided_at);

-- Documents whose citations were read. Their text is not kept, only its hash.
create table citing_document (
    id          uuid        primary key,
    kind        text        not null,
    title       text        not null,
    link        text        not null,
    issued_on   date,
    text_hash   text        not null,
    text_version integer    not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);

create table observation (
    id           uuid        primary key,
    document_id  uuid        not null references citing_document,
    text_version integer     not null,
    ordinal      integer     not null,
    reference_id uuid        references legal_reference,
    type         text        not null,
    number       text        not null,
    issued_on    date,
    date_text    text,
    issuer       text,
    title        text,
    verbatim     text        not null,
    span_start   integer     not null,
    span_end     integer     not null,
    page         integer,
    parent       integer,
    recorded_at  timestamptz not null,
    retired_at   timestamptz,
    constraint observation_place unique (document_id, text_version, ordinal)
);
create index observation_reference on observation (reference_id, id) where retired_at is null;
create index observation_number on observation (number) where retired_at is null;
