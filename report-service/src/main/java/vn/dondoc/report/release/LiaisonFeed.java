package vn.dondoc.report.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;

/** One recipient's part of the change feed, in commit order: a release can never appear behind a cursor already given. */
@ApplicationScoped
class LiaisonFeed {

    private static final String EVENTS = """
            select e.epoch, cast(c.xid as text) as xid, c.seq, c.at, c.type, c.subject_id
            from feed_epoch e, change c
            where c.subject_type = 'release' and c.after ->> 'recipientCode' = :recipient
              and (c.xid, c.seq) > (
                case when cast(:epoch as text) = e.epoch then cast(cast(:xid as text) as xid8) else cast('0' as xid8) end,
                case when cast(:epoch as text) = e.epoch then cast(:seq as bigint) else 0 end)
              and c.xid < pg_snapshot_xmin(pg_current_snapshot())
            order by c.xid, c.seq limit :size""";

    private final EntityManager database;
    private final ReleaseRows releases;

    LiaisonFeed(EntityManager database, ReleaseRows releases) {
        this.database = database;
        this.releases = releases;
    }

    Page<LiaisonEvent> after(String recipientCode, @Nullable String encoded, int size) {
        var cursor = Cursor.decode(encoded, 3);
        List<?> rows = database.createNativeQuery(EVENTS, Tuple.class)
                .setParameter("recipient", recipientCode)
                .setParameter("epoch", cursor == null ? "" : cursor.values().get(0))
                .setParameter("xid", cursor == null ? "0" : digits(cursor, 1))
                .setParameter("seq", cursor == null ? "0" : digits(cursor, 2))
                .setParameter("size", size)
                .getResultList();
        var events = rows.stream().map(Tuple.class::cast).toList();
        return new Page<>(events(events), events.isEmpty() ? encoded : position(events.getLast()));
    }

    private static String digits(Cursor cursor, int index) {
        var value = cursor.values().get(index);
        if (!value.matches("\\d{1,18}")) {
            throw RuleViolation.invalid("cursor.invalid");
        }
        return value;
    }

    private List<LiaisonEvent> events(List<Tuple> rows) {
        var shown = releases.byId(
                rows.stream().map(row -> row.get("subject_id", UUID.class)).toList());
        return rows.stream()
                .map(row -> new LiaisonEvent(
                        kind(row.get("type", String.class)),
                        row.get("at", Instant.class),
                        Objects.requireNonNull(shown.get(row.get("subject_id", UUID.class)))))
                .toList();
    }

    private static LiaisonEvent.Kind kind(String type) {
        return LiaisonEvent.Kind.valueOf(type.substring("release.".length()).toUpperCase(Locale.ROOT));
    }

    private static String position(Tuple row) {
        return Cursor.at(row.get("epoch"), row.get("xid"), row.get("seq")).encoded();
    }
}
