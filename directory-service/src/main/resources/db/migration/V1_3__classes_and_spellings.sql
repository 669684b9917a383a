-- What documents call units and classes by: spellings with their days, classes with their definitions, public contacts.

-- The letters of a text without marks, spaces and signs; letters of other alphabets that look Latin count as those they
-- look like. The same as Letters.bare: LettersSqlTest holds them together.
create function spelling_bare(text) returns text language sql immutable parallel safe strict as $$
    select regexp_replace(
        translate(normalize(lower($1 collate pg_c_utf8), NFD),
                  'đðɖавеѕіјкмнорстухоαβεζηικμνορτυχο', 'dddabesijkmhopctyxoabezhikmnoptyxo'),
        '[^[:alnum:]]+', '', 'g')
$$;

-- A class keeps its id and code; what it is called and whom it holds is a revision with its days.
create table unit_class_revision (
    id          uuid        primary key,
    class_id    uuid        not null references unit_class,
    name        text        not null,
    aliases     text[]      not null default '{}',
    kind        text        not null,
    unit_type   text,
    parent_id   uuid        constraint unit_class_parent_known references unit,
    depth       text,
    valid_from  date        not null,
    valid_until date,
    valid       daterange not null generated always as (daterange(valid_from, valid_until)) stored,
    constraint unit_class_revision_kind check (
        case kind when 'RULE' then unit_type is not null and depth in ('CHILDREN', 'SUBTREE')
                  when 'LISTED' then num_nonnulls(unit_type, parent_id, depth) = 0
                  else false end),
    constraint unit_class_revision_not_empty check (not isempty(valid)),
    constraint unit_class_revision_one_at_a_time exclude using gist (class_id with =, valid with &&)
        deferrable initially deferred
);

-- What a listed class names: units and other classes.
create table unit_class_part (
    revision_id uuid    not null references unit_class_revision,
    ordinal     integer not null,
    unit_id     uuid    constraint unit_class_part_unit_known references unit,
    class_id    uuid    constraint unit_class_part_class_known references unit_class,
    constraint unit_class_part_pk primary key (revision_id, ordinal),
    constraint unit_class_part_one check (num_nonnulls(unit_id, class_id) = 1)
);
create index unit_class_part_of_unit on unit_class_part (unit_id);
create index unit_class_part_of_class on unit_class_part (class_id);

-- Every day on which some member came or went begins a revision; a class that never had one exists from the first day.
with edge as (
    select class_id, lower(valid) as day from unit_class_member
    union select class_id, upper(valid) from unit_class_member where not upper_inf(valid)
    union select id, date '0001-01-01' from unit_class c
          where not exists (select from unit_class_member m where m.class_id = c.id)
)
insert into unit_class_revision
    (id, class_id, name, aliases, kind, valid_from, valid_until)
select gen_random_uuid(), c.id, c.name,
       array(select a.spelling from unit_class_alias a where a.class_id = c.id order by a.spelling), 'LISTED',
       e.day, lead(e.day) over (partition by c.id order by e.day)
from edge e join unit_class c on c.id = e.class_id;
insert into unit_class_part (revision_id, ordinal, unit_id)
select r.id, row_number() over (partition by r.id order by m.unit_id) - 1, m.unit_id
from unit_class_revision r join unit_class_member m on m.class_id = r.class_id and m.valid @> r.valid_from;

drop table unit_class_member;
drop table unit_class_alias;
alter table unit_class drop column name, add column version integer not null default 0;

-- The units of classes on a day: listed, through other classes, or by the rule; only units that exist on that day.
-- wanted: the classes asked for, all when null.
create function class_members(day date, wanted uuid[] default null)
    returns table (class_id uuid, unit_id uuid) language sql stable as $$
    with recursive within (root, revision_id) as (
        select r.class_id, r.id from unit_class_revision r
        where r.valid @> day and (wanted is null or r.class_id = any (wanted))
        union
        select w.root, r.id from within w
        join unit_class_part p on p.revision_id = w.revision_id
        join unit_class_revision r on r.class_id = p.class_id and r.valid @> day
    ), rule as (
        select r.* from unit_class_revision r
        where r.kind = 'RULE' and r.id in (select w.revision_id from within w)
    ), below (revision_id, unit_id) as (
        select r.id, v.unit_id from rule r
        join unit_version v on v.parent_id = r.parent_id and v.valid @> day and v.retired_by is null
        union
        select b.revision_id, v.unit_id from below b
        join rule r on r.id = b.revision_id and r.depth = 'SUBTREE'
        join unit_version v on v.parent_id = b.unit_id and v.valid @> day and v.retired_by is null
    ), direct (revision_id, unit_id) as (
        select p.revision_id, v.unit_id from unit_class_part p
        join unit_version v on v.unit_id = p.unit_id and v.valid @> day and v.retired_by is null
        where p.revision_id in (select w.revision_id from within w)
        union all
        select r.id, v.unit_id from rule r
        join below b on b.revision_id = r.id
        join unit_version v on v.unit_id = b.unit_id and v.valid @> day and v.retired_by is null
        where v.type = r.unit_type
        union all
        select r.id, v.unit_id from rule r
        join unit_version v on v.type = r.unit_type and v.valid @> day and v.retired_by is null
        where r.parent_id is null
    )
    select distinct w.root, d.unit_id from within w join direct d on d.revision_id = w.revision_id
$$;

-- The other way round: the classes that a unit is in on a day, by their own definition or through another class.
create function classes_of_unit(unit uuid, day date)
    returns table (id uuid, code text, name text, direct boolean) language sql stable as $$
    with recursive place as (
        select v.type, v.parent_id from unit_version v
        where v.unit_id = unit and v.valid @> day and v.retired_by is null
    ), above (unit_id) as (
        select p.parent_id from place p where p.parent_id is not null
        union
        select v.parent_id from above a
        join unit_version v on v.unit_id = a.unit_id and v.valid @> day and v.retired_by is null
        where v.parent_id is not null
    ), direct as (
        select r.class_id from place p
        join unit_class_part l on l.unit_id = unit
        join unit_class_revision r on r.id = l.revision_id and r.valid @> day
        union
        select r.class_id from place p
        join unit_class_revision r on r.kind = 'RULE' and r.unit_type = p.type and r.valid @> day
        where r.parent_id is null or r.parent_id = p.parent_id
           or r.depth = 'SUBTREE' and r.parent_id in (select a.unit_id from above a)
    ), holding (class_id) as (
        select d.class_id from direct d
        union
        select r.class_id from holding h
        join unit_class_part l on l.class_id = h.class_id
        join unit_class_revision r on r.id = l.revision_id and r.valid @> day
    )
    select c.id, c.code, r.name, c.id in (select d.class_id from direct d)
    from holding h
    join unit_class c on c.id = h.class_id
    join unit_class_revision r on r.class_id = c.id and r.valid @> day
$$;

-- An alias without days counts as long as the unit lives, as those of before this migration do.
alter table unit_alias
    add column id          uuid not null default gen_random_uuid(),
    add column valid_from  date,
    add column valid_until date,
    add column valid       daterange not null generated always as (daterange(valid_from, valid_until)) stored,
    drop constraint unit_alias_pk,
    add constraint unit_alias_pk primary key (id),
    add constraint unit_alias_not_empty check (not isempty(valid)),
    add constraint unit_alias_once_a_day exclude using gist (unit_id with =, spelling with =, valid with &&);

-- How to reach a unit; a position at most, never a person.
create table unit_contact (
    unit_id      uuid primary key references unit,
    office_email text,
    phone        text,
    address      text,
    position     text
);

-- Everything that a unit or a class is found by, kept by triggers, so that one index answers.
create table spelling (
    source_id uuid      not null,
    origin    text      not null,
    unit_id   uuid      references unit,
    class_id  uuid      references unit_class,
    text      text      not null,
    bare      text      not null generated always as (spelling_bare(text)) stored,
    valid     daterange not null,
    constraint spelling_of_one check (num_nonnulls(unit_id, class_id) = 1)
);
create index spelling_source on spelling (source_id);
create index spelling_unit on spelling (unit_id);
create index spelling_equal on spelling (bare);
create index spelling_similar on spelling using gin (bare gin_trgm_ops);

-- The trigger's arguments are the columns that hold a spelling.
create function keep_unit_spellings() returns trigger language plpgsql as $$
declare
    source constant jsonb := to_jsonb(new);
begin
    delete from spelling s where s.source_id = coalesce(new.id, old.id);
    if tg_op <> 'DELETE' and source ->> 'retired_by' is null then
        insert into spelling (source_id, origin, unit_id, text, valid)
        select new.id, case c when 'spelling' then 'ALIAS' else upper(c) end,
               coalesce(source ->> 'unit_id', source ->> 'id')::uuid, source ->> c,
               coalesce(source ->> 'valid', '(,)')::daterange
        from unnest(tg_argv) c where source ->> c is not null;
    end if;
    return null;
end
$$;
create trigger unit_spellings after insert or delete or update of code on unit
    for each row execute function keep_unit_spellings('code');
create trigger unit_version_spellings after insert or delete or update on unit_version
    for each row execute function keep_unit_spellings('name', 'short_name', 'symbol');
create trigger unit_code_spellings after insert or delete or update on unit_code
    for each row execute function keep_unit_spellings('code');
create trigger unit_alias_spellings after insert or delete or update on unit_alias
    for each row execute function keep_unit_spellings('spelling');

create function keep_class_spellings() returns trigger language plpgsql as $$
begin
    delete from spelling s where s.source_id = coalesce(new.id, old.id);
    if tg_op <> 'DELETE' then
        insert into spelling (source_id, origin, class_id, text, valid)
        select new.id, 'NAME', new.class_id, new.name, daterange(new.valid_from, new.valid_until)
        union all select new.id, 'ALIAS', new.class_id, a, daterange(new.valid_from, new.valid_until)
                  from unnest(new.aliases) a;
    end if;
    return null;
end
$$;
create trigger unit_class_spellings after insert or delete or update on unit_class_revision
    for each row execute function keep_class_spellings();

-- What is there already is spelt by touching it once.
update unit set code = code;
update unit_version set name = name;
update unit_code set code = code;
update unit_alias set spelling = spelling;
update unit_class_revision set name = name;

-- Whom a spelling means on a day; no row when that unit or class is not there on it.
create function spelling_target(unit uuid, class uuid, day date)
    returns table (kind text, id uuid, code text, name text) language sql stable as $$
    select 'UNIT', u.id, u.code, v.name from unit u
    join unit_version v on v.unit_id = u.id and v.valid @> day and v.retired_by is null
    where u.id = unit
    union all
    select 'CLASS', c.id, c.code, r.name from unit_class c
    join unit_class_revision r on r.class_id = c.id and r.valid @> day
    where c.id = class
$$;

-- The spellings nearest to each of some misspelt ones, at most "most" for each. 0.6: one wrong letter in eleven or two in
-- twenty-two still count, two different short names do not.
create function similar_spellings(wanted text[], day date, most integer)
    returns table (asked text, score real, text text, origin text, unit_id uuid, class_id uuid)
    language sql stable set pg_trgm.similarity_threshold = 0.6 as $$
    select a.bare, n.* from unnest(wanted) a(bare)
    cross join lateral (
        select similarity(s.bare, a.bare) as score, s.text, s.origin, s.unit_id, s.class_id
        from spelling s
        where s.bare % a.bare and s.valid @> day and s.origin in ('NAME', 'SHORT_NAME', 'ALIAS')
        order by score desc, s.source_id limit most) n
$$;

-- Units that were called so before a day, each with those that stand for it on the day: the unit itself when it goes on
-- under another name, else its successors. The unit itself as well when nobody succeeded it.
create function former_spellings(wanted text[], day date, most integer)
    returns table (asked text, former_id uuid, former_code text, former_name text, until date,
                   id uuid, code text, name text) language sql stable as $$
    with recursive named as (
        select a.bare as asked, s.unit_id, v.name, v.until from unnest(wanted) a(bare)
        cross join lateral (
            select * from spelling s
            where s.bare = a.bare and s.origin in ('NAME', 'SHORT_NAME', 'ALIAS') and s.unit_id is not null
            limit most) s
        cross join lateral (
            select v.name, upper(v.valid * s.valid) - 1 as until from unit_version v
            where v.unit_id = s.unit_id and v.retired_by is null and v.valid && s.valid
              and upper(v.valid * s.valid) <= day
            order by upper(v.valid * s.valid) desc limit 1) v
    ), heir (former, unit_id) as (
        select n.unit_id, n.unit_id from named n
        union
        select h.former, r.unit_id from heir h
        join unit_event_party s on s.unit_id = h.unit_id and s.role = 'SOURCE'
        join unit_event e on e.id = s.event_id and e.effective_on <= day
        join unit_event_party r on r.event_id = e.id and r.role = 'RESULT' and r.unit_id <> s.unit_id
        where not exists (select from unit_event back where back.reverses = e.id)
          and not exists (select from spelling_target(h.unit_id, null, day))
    ), living as (
        select h.former, t.* from heir h cross join lateral spelling_target(h.unit_id, null, day) t
    )
    select distinct n.asked, u.id, u.code, n.name, n.until, coalesce(l.id, u.id), coalesce(l.code, u.code),
           coalesce(l.name, n.name)
    from named n join unit u on u.id = n.unit_id left join living l on l.former = n.unit_id
$$;
