-- What happened to units, by whose order. Two times are kept apart: "valid" says when something was so, event_id and
-- retired_by since when and until when we took it to be so. Rows are never changed, only retired by a later event.
alter table unit add column version integer not null default 0;

create table unit_event (
    id           uuid        primary key,
    kind         text        not null,
    effective_on date        not null,
    ordered_by   text,
    reference_id uuid,
    note         text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    reverses     uuid        references unit_event,
    constraint unit_event_reversed_once unique (reverses)
);
create index unit_event_list on unit_event (effective_on, id);

create table unit_event_party (
    event_id uuid not null references unit_event,
    unit_id  uuid not null references unit,
    role     text not null,
    constraint unit_event_party_pk primary key (event_id, unit_id, role)
);
create index unit_event_party_of_unit on unit_event_party (unit_id, role);

-- sets: which facts this version's first day itself decided; a back-dated change spreads until such a version.
-- begun_by: the event that this version begins with. origin_id: the row that this one restores after a reversal.
alter table unit_version
    add column sets       text[] not null default '{NAME,SHORT_NAME,SYMBOL,PARENT}',
    add column event_id   uuid references unit_event,
    add column begun_by   uuid references unit_event,
    add column origin_id  uuid,
    add column retired_by uuid references unit_event;

-- Units of before this migration: their founding becomes an event, which takes the unit's id as its own.
insert into unit_event (id, kind, effective_on, note, recorded_at, recorded_by)
select v.unit_id, 'FOUND', min(lower(v.valid)), 'Ghi nhận từ dữ liệu đã có', now(), 'directory-service'
from unit_version v group by v.unit_id;
insert into unit_event_party (event_id, unit_id, role) select id, id, 'SUBJECT' from unit_event;
update unit_version set event_id = unit_id, begun_by = unit_id, origin_id = id;

alter table unit_version
    alter column event_id set not null,
    alter column begun_by set not null,
    alter column origin_id set not null,
    drop constraint unit_version_one_at_a_time,
    add constraint unit_version_one_at_a_time
        exclude using gist (unit_id with =, valid with &&) where (retired_by is null);

drop index unit_version_parent;
drop index unit_version_search;
-- Tree pages are answered from this index alone.
create index unit_version_tree on unit_version (parent_id, unit_id) include (valid, name, short_name, symbol, type)
    where retired_by is null;
create index unit_version_search on unit_version using gin (f_unaccent(lower(name)) gin_trgm_ops)
    where retired_by is null;
create index unit_version_of_unit on unit_version (unit_id, retired_by);
create index unit_version_of_event on unit_version (event_id);
create index unit_version_of_origin on unit_version (origin_id);
create index unit_version_retired on unit_version (retired_by) where retired_by is not null;

create table unit_code (
    id         uuid      primary key,
    unit_id    uuid      not null references unit,
    scheme     text      not null,
    code       text      not null,
    valid      daterange not null,
    event_id   uuid      not null references unit_event,
    origin_id  uuid      not null,
    retired_by uuid      references unit_event,
    constraint unit_code_not_empty check (not isempty(valid)),
    constraint unit_code_one_owner
        exclude using gist (scheme with =, code with =, valid with &&) where (retired_by is null),
    constraint unit_code_one_of_a_scheme
        exclude using gist (unit_id with =, scheme with =, valid with &&) where (retired_by is null)
);
create index unit_code_of_event on unit_code (event_id);
create index unit_code_of_origin on unit_code (origin_id);
create index unit_code_retired on unit_code (retired_by) where retired_by is not null;

-- A unit lives once: what is known of it now is one range of days without a gap.
create function unit_version_has_no_gap() returns trigger language plpgsql as $$
begin
    if (select count(*) from (select unnest(range_agg(v.valid)) from unit_version v
                              where v.unit_id = new.unit_id and v.retired_by is null) ranges) > 1 then
        raise exception 'the versions of unit % have a gap', new.unit_id
            using errcode = 'exclusion_violation', constraint = 'unit_version_no_gap';
    end if;
    return null;
end
$$;
create constraint trigger unit_version_no_gap after insert or update on unit_version
    deferrable initially deferred for each row execute function unit_version_has_no_gap();
