select setseed(0.5);
set session_replication_role = replica;
set maintenance_work_mem = '256MB';

insert into plan (id, version, status, type, number, symbol, subject, issued_on, issuer_code, issuer_name, year, text, duties, citations,
                  opened_at)
select uuidv7(), 0, 'ISSUED', 'KH', n, 'KH-VPUB', 'Kế hoạch số ' || n, make_date(year, 1, 5), 'VPUB', 'VPUB', year, '', '[]', '[]', now()
from (select n, 2022 + (n - 1) * 5 / %1$d as year from generate_series(1, %1$d) n) numbered;

create table office as select p.id as plan_id, p.number::int %% %2$d as office from plan p;

insert into task (id, plan_id, ordinal, text, span_start, span_end, time, citations, parties)
select uuidv7(), p.id, n, 'Tổ chức tuyên truyền, phổ biến các quy định về bảo đảm an ninh, trật tự, an toàn cơ quan, đơn vị'
       || ' đến toàn thể cán bộ, công chức, viên chức và người lao động; rà soát, bổ sung nội quy, quy chế và phân công'
       || ' người phụ trách từng nội dung, đợt ' || n || ' của kế hoạch ' || p.number || ', khu vực k' || floor(random() * 200)
       || ', chuyên đề c' || floor(random() * 2000), 0, 1,
       jsonb_build_object('kind', case when n = 10 then 'EVENT' else 'DATE' end, 'text', 'sau khi có hướng dẫn'), '[]', '[]'
from plan p, generate_series(1, 10) n;

insert into task_word (word, task_id)
select distinct w, t.id from task t cross join lateral regexp_split_to_table(trim(f_line(t.text)), ' ') w;

-- Each fifth task cites one of 50 documents, of which five have been replaced.
insert into reference_copy (id, number) select md5('r' || n)::uuid, n || '/2020/NĐ-CP' from generate_series(1, 50) n;
insert into reference_standing (reference_id, position, status, from_on)
select md5('r' || n)::uuid, 0, case when n <= 5 then 'REPLACED' else 'IN_FORCE' end, '2025-01-01' from generate_series(1, 50) n;
insert into task_citation (task_id, reference_id)
select id, md5('r' || 1 + floor(random() * 50)::int)::uuid from task where random() < 0.2;

-- One unit in a hundred has ended.
with words as materialized (
    select t.id as task_id, t.plan_id, p.year, p.number, p.symbol, o.office, t.ordinal, f_excerpt(t.text, 120) as excerpt
    from task t join plan p on p.id = t.plan_id join office o on o.plan_id = p.id
), drawn as (
    select w.*, u, 'U' || (w.office * 11 + u) as unit,
           case when ordinal < 10 then make_date(year, 1, 10) + (floor(random() * 70)::int * 5) end as due_on, random() as luck
    from words w, generate_series(1, 11) u
    order by w.task_id, u limit %3$d
), said as (
    select *, case when luck < case when coalesce(due_on, '2026-12-31') < '2026-06-01' then 0.8 else 0.2 end then 'DONE'
                   when luck < 0.85 then 'IN_PROGRESS' when luck < 0.98 then 'NOT_STARTED' else 'CANNOT_DO' end as status
    from drawn
)
insert into assignment (id, version, task_id, plan_id, role, phrase, unit_id, unit_code, unit_name, due_on, standing, status, percent,
                        done_on, excerpt, ordinal, time_text, event_driven, plan_number, plan_symbol, year, changed_at, held_since,
                        office_code, unit_ended_on)
select uuidv7(), 1, task_id, plan_id, case (u + ordinal) %% 11 when 0 then 'LEAD' when 1 then 'PERFORM' when 2 then 'PERFORM' else 'COORDINATE' end,
       'Các phòng, ban', md5(unit)::uuid, unit, 'Phòng Tổ chức - Hành chính ' || unit, due_on, 'OPEN', status,
       case status when 'DONE' then 100 when 'IN_PROGRESS' then 40 else 0 end,
       case when status = 'DONE' then coalesce(due_on, '2026-05-01') + (random() * 8)::int - 6 end,
       excerpt, ordinal, case when due_on is null then 'sau khi có hướng dẫn' else '' end, ordinal = 10, number, symbol, year,
       timestamptz '2026-06-15' - random() * interval '1000 days', make_date(year, 1, 5), 'O' || office,
       case when u = 7 and office %% 10 = 0 then date '2026-03-01' end
from said;
update assignment set version = 2, percent = percent where random() < 0.3;

insert into year_span
select year, min(due_on), max(due_on), min(plan_id::text)::uuid, max(plan_id::text)::uuid from assignment group by year;

insert into unit_figure
select unit_code, year, due_key, count(*) filter (where outcome = 'ON_TIME'), count(*) filter (where outcome = 'LATE'),
       count(*) filter (where status = 'NOT_STARTED'), count(*) filter (where status = 'IN_PROGRESS'),
       count(*) filter (where status = 'CANNOT_DO'), 0
from assignment where listed group by 1, 2, 3;
insert into plan_figure
select plan_id, unit_code, year, due_key, count(*) filter (where outcome = 'ON_TIME'), count(*) filter (where outcome = 'LATE'),
       count(*) filter (where status = 'NOT_STARTED'), count(*) filter (where status = 'IN_PROGRESS'),
       count(*) filter (where status = 'CANNOT_DO'), 0
from assignment where listed group by 1, 2, 3, 4;
