package vn.dondoc.directory.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.directory.StoredRow;
import vn.dondoc.directory.reference.relation.RelationKind;
import vn.dondoc.directory.reference.standing.Act;
import vn.dondoc.directory.reference.standing.Mentioned;
import vn.dondoc.directory.reference.standing.StandingPeriod;
import vn.dondoc.directory.reference.standing.StandingStatus;

/** Keeps the derived time lines, and reads what they are derived from. */
@ApplicationScoped
class StandingStore {

    private static final String ACTS_ON = """
            select l.kind, coalesce(l.since, f.effective_from, f.issued_on) as day, f.id, f.type, f.number,
                   (select min(lower(s.valid)) from legal_standing s
                    where s.reference_id = f.id and s.status in ('REPLACED', 'REPEALED', 'EXPIRED')) as ended_on
            from legal_relation l
            join legal_reference f on f.id = l.from_id
            where l.to_id = :id and l.withdrawn_at is null
            order by day, f.number""";

    /** The time lines of a document and of all that changed it, and what changed those. */
    private static final String CHAIN = """
            with recursive chain(id) as (
                select cast(:id as uuid)
                union
                select s.by_id from chain c join legal_standing s on s.reference_id = c.id where s.by_id is not null)
            select s.reference_id, s.status, lower(s.valid) as day, b.id, b.type, b.number
            from chain c
            join legal_standing s on s.reference_id = c.id
            left join legal_reference b on b.id = s.by_id
            order by s.reference_id, s.valid""";

    private static final String INSERT = """
            insert into legal_standing (reference_id, status, valid, by_id)
            values (:id, :status, daterange(cast(:day as date), cast(:until as date)), cast(:by as uuid))""";

    private final EntityManager database;

    StandingStore(EntityManager database) {
        this.database = database;
    }

    List<Act> actsOn(UUID id) {
        return StoredRow.of(database.createNativeQuery(ACTS_ON, Tuple.class).setParameter("id", id))
                .filter(row -> kind(row).effect() != null)
                .map(StandingStore::act)
                .toList();
    }

    /** By document; the document's own line is empty before it was first derived. */
    Map<UUID, List<StandingPeriod>> chainOf(UUID id) {
        return StoredRow.of(database.createNativeQuery(CHAIN, Tuple.class).setParameter("id", id))
                .collect(groupingBy(row -> row.id("reference_id"), mapping(StandingStore::period, toList())));
    }

    void replace(UUID id, List<StandingPeriod> line) {
        forget(id);
        for (int i = 0; i < line.size(); i++) {
            var period = line.get(i);
            database.createNativeQuery(INSERT)
                    .setParameter("id", id)
                    .setParameter("status", period.status().name())
                    .setParameter("day", period.from())
                    .setParameter("until", i + 1 < line.size() ? line.get(i + 1).from() : null)
                    .setParameter("by", period.by() == null ? null : period.by().id())
                    .executeUpdate();
        }
    }

    void forget(UUID id) {
        database.createNativeQuery("delete from legal_standing where reference_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The documents whose standing may hang on this one's. */
    List<UUID> changedBy(UUID id) {
        return StoredRow.of(database.createNativeQuery("""
                        select distinct to_id from legal_relation
                        where from_id = :id and to_id is not null and kind in (:kinds)""", Tuple.class)
                        .setParameter("id", id)
                        .setParameter("kinds", RelationKind.namesThatChangeStanding()))
                .map(row -> row.id("to_id"))
                .toList();
    }

    private static RelationKind kind(StoredRow row) {
        return RelationKind.valueOf(row.text("kind"));
    }

    private static Act act(StoredRow row) {
        var effect = java.util.Objects.requireNonNull(kind(row).effect());
        return new Act(effect, row.day("day"), row.day("ended_on"), mentioned(row));
    }

    private static StandingPeriod period(StoredRow row) {
        var by = row.optionalId("id") == null ? null : mentioned(row);
        return new StandingPeriod(StandingStatus.valueOf(row.text("status")), row.day("day"), by);
    }

    private static Mentioned mentioned(StoredRow row) {
        return new Mentioned(row.id("id"), row.text("type"), row.text("number"));
    }
}
