-- The last number given per agency, year and type of document. The row is locked until the release commits: no gap, no twin.
create table number_register (
    agency_code   text    not null,
    year          integer not null,
    document_type text    not null,
    last_number   integer not null,
    constraint number_register_pk primary key (agency_code, year, document_type)
);

-- What was issued, word for word. content is the JSON as the recipient pulls it, kept as text so that its bytes stay.
create table release (
    id             uuid primary key,
    report_id      uuid        not null references report,
    round_id       uuid        not null references reporting_round,
    agency_code    text        not null,
    recipient_code text        not null,
    document_type  text        not null,
    number         integer     not null,
    symbol         text        not null,
    year           integer     not null,
    subject        text        not null,
    issued_on      date        not null,
    place          text        not null,
    signer_authority text      not null,
    signer_position text       not null,
    content        text        not null,
    document       bytea       not null,
    sha256         text        not null,
    issued_at      timestamptz not null,
    constraint release_report_unique unique (report_id),
    constraint release_number_unique unique (agency_code, year, document_type, number)
);
create index release_by_agency on release (agency_code, issued_on desc, id desc);
create index release_by_recipient on release (recipient_code, id);

create table receipt (
    id         uuid primary key,
    release_id uuid        not null references release,
    status     text        not null,
    note       text,
    unit_code  text        not null,
    at         timestamptz not null,
    constraint receipt_status_known check (status in ('01', '02', '03', '04', '05', '06', '13', '15', '16'))
);
create index receipt_release on receipt (release_id, at);

create function release_is_immutable() returns trigger language plpgsql as $$
begin
    raise exception 'a release is never changed';
end
$$;
create trigger release_immutable before update or delete on release
    for each row execute function release_is_immutable();

-- The liaison's feed: the part of the change feed that tells of releases to one recipient.
create index change_release_recipient on change ((after ->> 'recipientCode'), xid, seq) where subject_type = 'release';
