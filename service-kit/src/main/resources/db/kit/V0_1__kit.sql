-- What the kit keeps in each service's own database: the change feed and the idempotency keys.

create table change (
    seq           bigint generated always as identity primary key,
    xid           xid8        not null default pg_current_xact_id(),
    id            uuid        not null,
    at            timestamptz not null,
    type          text        not null,
    subject_type  text        not null,
    subject_id    uuid        not null,
    subject_seq   integer     not null,
    actor         text        not null,
    actor_unit    text,
    unit          text,
    before        jsonb,
    after         jsonb,
    previous_hash text        not null,
    hash          text        not null,
    constraint change_id_unique unique (id),
    constraint change_subject_seq_unique unique (subject_id, subject_seq)
);
create index change_commit_order on change (xid, seq);

-- Transaction ids do not survive a dump and restore; the epoch tells cursors of another life apart.
create table feed_epoch (
    only_row boolean primary key default true check (only_row),
    epoch    text not null default gen_random_uuid()::text
);
insert into feed_epoch default values;

-- Run once after a restore: every row counts as committed, and consumers read again from the start.
create function feed_restored() returns void language sql as $$
    update change set xid = '0';
    update feed_epoch set epoch = gen_random_uuid()::text;
$$;

create function change_hash(previous text, c change) returns text language sql stable as $$
    select encode(sha256(convert_to(concat_ws(E'\x1f', previous, c.id, extract(epoch from c.at), c.type, c.subject_id,
        c.subject_seq, c.actor, c.actor_unit, c.unit, c.before::text, c.after::text), 'UTF8')), 'hex')
$$;

create function append_change(
    id uuid, at timestamptz, type text, subject_type text, subject uuid,
    actor text, actor_unit text, unit text, before text, after text) returns void language plpgsql as $$
declare
    last change;
    added change;
begin
    perform pg_advisory_xact_lock(hashtextextended(subject::text, 7));
    select * into last from change c where c.subject_id = subject order by c.subject_seq desc limit 1;
    added.id := id;
    added.at := at;
    added.type := type;
    added.subject_type := subject_type;
    added.subject_id := subject;
    added.subject_seq := coalesce(last.subject_seq, 0) + 1;
    added.actor := actor;
    added.actor_unit := actor_unit;
    added.unit := unit;
    added.before := before::jsonb;
    added.after := after::jsonb;
    added.previous_hash := coalesce(last.hash, '');
    insert into change (id, at, type, subject_type, subject_id, subject_seq, actor, actor_unit, unit, before, after,
                        previous_hash, hash)
    values (added.id, added.at, added.type, added.subject_type, added.subject_id, added.subject_seq, added.actor,
            added.actor_unit, added.unit, added.before, added.after, added.previous_hash,
            change_hash(added.previous_hash, added));
end
$$;

-- Rows of transactions that began before every running one, after the cursor's place, in commit order.
create function read_changes(cursor_epoch text, after_xid text, after_seq bigint, size integer)
    returns table (epoch text, xid text, seq bigint, id uuid, at timestamptz, type text, subject_type text,
                   subject_id uuid, subject_seq integer, actor text, actor_unit text, unit text,
                   before text, after text, hash text) language sql stable as $$
    select e.epoch, c.xid::text, c.seq, c.id, c.at, c.type, c.subject_type, c.subject_id, c.subject_seq, c.actor,
           c.actor_unit, c.unit, c.before::text, c.after::text, c.hash
    from feed_epoch e, change c
    where (c.xid, c.seq) > (
        case when cursor_epoch = e.epoch then after_xid::xid8 else '0'::xid8 end,
        case when cursor_epoch = e.epoch then after_seq else 0 end)
      and c.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by c.xid, c.seq
    limit size
$$;

-- The first row of each subject whose chain does not hold; none when all is well.
create function broken_changes() returns setof uuid language sql stable as $$
    select c.id from change c
    left join change p on p.subject_id = c.subject_id and p.subject_seq = c.subject_seq - 1
    where c.previous_hash <> coalesce(p.hash, '') or c.hash <> change_hash(c.previous_hash, c)
$$;

-- Nobody rewrites history: only feed_restored() may touch xid.
create function change_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (to_jsonb(new) - 'xid') <> (to_jsonb(old) - 'xid') then
        raise exception 'change is append-only';
    end if;
    return new;
end
$$;
create trigger change_append_only before update or delete on change
    for each row execute function change_is_append_only();

create table idempotency_key (
    account     text        not null,
    value       text        not null,
    fingerprint text        not null,
    status      integer,
    body        text,
    etag        text,
    location    text,
    created_at  timestamptz not null default now(),
    constraint idempotency_key_pk primary key (account, value)
);
create index idempotency_key_age on idempotency_key (created_at);
