-- Comparing a word with all spellings that share some of its trigrams took 20 ms and more in a country's directory. A slip
-- leaves the letters before or behind it as they are, so what was meant stands near it in the order of the letters, read
-- from the front or from the back.
create index spelling_from_front on spelling (bare collate "C") where origin in ('NAME', 'SHORT_NAME', 'ALIAS');
create index spelling_from_back on spelling (reverse(bare) collate "C") where origin in ('NAME', 'SHORT_NAME', 'ALIAS');

-- The spellings most similar to each of some misspelt ones, at most "most" for each. 0.6: one wrong letter in eleven or two
-- in twenty-two still count, two different short names do not.
create or replace function similar_spellings(wanted text[], day date, most integer)
    returns table (asked text, score real, text text, origin text, unit_id uuid, class_id uuid)
    language sql stable as $$
    select a.bare, n.* from unnest(wanted) a(bare)
    cross join lateral (
        select similarity(s.bare, a.bare) as score, s.text, s.origin, s.unit_id, s.class_id
        from (
            (select * from spelling s
             where s.origin in ('NAME', 'SHORT_NAME', 'ALIAS') and s.valid @> day and s.bare collate "C" >= a.bare
             order by s.bare collate "C" limit 40)
            union
            (select * from spelling s
             where s.origin in ('NAME', 'SHORT_NAME', 'ALIAS') and s.valid @> day and s.bare collate "C" < a.bare
             order by s.bare collate "C" desc limit 40)
            union
            (select * from spelling s
             where s.origin in ('NAME', 'SHORT_NAME', 'ALIAS') and s.valid @> day
               and reverse(s.bare) collate "C" >= reverse(a.bare)
             order by reverse(s.bare) collate "C" limit 40)
            union
            (select * from spelling s
             where s.origin in ('NAME', 'SHORT_NAME', 'ALIAS') and s.valid @> day
               and reverse(s.bare) collate "C" < reverse(a.bare)
             order by reverse(s.bare) collate "C" desc limit 40)) s
        where similarity(s.bare, a.bare) >= 0.6
        order by score desc, s.source_id limit most) n
$$;

-- A new row has nothing to replace, and a plan that was made while the table was small must not read it whole later:
-- 100,000 units at once took a quarter of an hour.
create or replace function keep_unit_spellings() returns trigger language plpgsql set enable_seqscan = off as $$
declare
    source constant jsonb := to_jsonb(new);
begin
    if tg_op <> 'INSERT' then
        delete from spelling s where s.source_id = old.id;
    end if;
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

-- The index of the exclusion constraint reads a hundred pages for one unit among 100,000 and would be preferred for "@>":
-- so the days are asked for by their ends, and another index answers by itself.
create index unit_version_called on unit_version (unit_id) include (valid, name) where retired_by is null;
create or replace function spelling_target(unit uuid, class uuid, day date)
    returns table (kind text, id uuid, code text, name text) language sql stable as $$
    select 'UNIT', u.id, u.code, v.name from unit u
    join unit_version v on v.unit_id = u.id and v.retired_by is null
                       and lower(v.valid) <= day and (upper(v.valid) is null or upper(v.valid) > day)
    where u.id = unit
    union all
    select 'CLASS', c.id, c.code, r.name from unit_class c
    join unit_class_revision r on r.class_id = c.id and r.valid @> day
    where c.id = class
$$;
