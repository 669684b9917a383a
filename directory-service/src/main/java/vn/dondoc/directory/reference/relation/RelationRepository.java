package vn.dondoc.directory.reference.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.directory.StoredRow;

@ApplicationScoped
class RelationRepository {

    /** Every document that is reached from one over live relations of these kinds. */
    private static final String REACHES = """
            with recursive reached(id) as (
                select cast(:from as uuid)
                union
                select l.to_id from reached r join legal_relation l on l.from_id = r.id
                where l.kind in (:kinds) and l.withdrawn_at is null and l.to_id is not null)
            select id from reached where id = :to""";

    private static final String INSERT = """
            insert into legal_relation
                (id, from_id, to_id, to_number, to_issuer, kind, since, note, recorded_at, recorded_by)
            values (:id, :from, cast(:to as uuid), cast(:number as text), cast(:issuer as text), :kind,
                    cast(:since as date), cast(:note as text), :at, :by)""";

    /** Those that the survivor of a merger has already, or that would lead from it to itself. */
    private static final String TWINS = """
            :other in (l.from_id, l.to_id) and (:id in (l.from_id, l.to_id) or exists (
                select from legal_relation t
                where t.withdrawn_at is null and t.kind = l.kind
                  and t.from_id = case when l.from_id = :other then :id else l.from_id end
                  and t.to_id is not distinct from case when l.to_id = :other then :id else l.to_id end
                  and (t.to_number, t.to_issuer) is not distinct from (l.to_number, l.to_issuer)))""";

    private final EntityManager database;

    RelationRepository(EntityManager database) {
        this.database = database;
    }

    boolean reaches(UUID from, UUID to, RelationKind.Family family) {
        return StoredRow.of(database.createNativeQuery(REACHES, Tuple.class)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("kinds", RelationKind.namesOf(family)))
                .findAny()
                .isPresent();
    }

    void insert(LiveRelation relation, Instant at, String by) {
        database.createNativeQuery(INSERT)
                .setParameter("id", relation.id())
                .setParameter("from", relation.from())
                .setParameter("to", relation.to())
                .setParameter("number", relation.toNumber())
                .setParameter("issuer", relation.toIssuer())
                .setParameter("kind", relation.kind().name())
                .setParameter("since", relation.since())
                .setParameter("note", relation.note())
                .setParameter("at", at)
                .setParameter("by", by)
                .executeUpdate();
    }

    /** The relation of this id that touches this document. */
    Optional<LiveRelation> find(UUID document, UUID relation) {
        var query = select("l.id = :relation and :document in (l.from_id, l.to_id)")
                .setParameter("relation", relation)
                .setParameter("document", document);
        return StoredRow.of(query).map(LiveRelation::of).findFirst();
    }

    List<LiveRelation> awaiting(Collection<String> numbers) {
        var query = select("l.to_id is null and l.to_number in (:numbers) order by l.id")
                .setParameter("numbers", numbers);
        return StoredRow.of(query).map(LiveRelation::of).toList();
    }

    List<LiveRelation> touching(UUID document) {
        var query = select(":document in (l.from_id, l.to_id) order by l.id").setParameter("document", document);
        return StoredRow.of(query).map(LiveRelation::of).toList();
    }

    List<LiveRelation> twins(UUID id, UUID other) {
        var query = select(TWINS).setParameter("id", id).setParameter("other", other);
        return StoredRow.of(query).map(LiveRelation::of).toList();
    }

    boolean exists(UUID from, UUID to, RelationKind kind) {
        var query = select("l.from_id = :from and l.to_id = :to and l.kind = :kind")
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("kind", kind.name());
        return StoredRow.of(query).findAny().isPresent();
    }

    /** Moves the live relations of one document to another. */
    void move(UUID from, UUID to) {
        for (String end : List.of("from_id", "to_id")) {
            database.createNativeQuery(
                            "update legal_relation set %1$s = :to where %1$s = :from and withdrawn_at is null"
                                    .formatted(end))
                    .setParameter("to", to)
                    .setParameter("from", from)
                    .executeUpdate();
        }
    }

    void link(UUID relation, UUID target) {
        database.createNativeQuery(
                        "update legal_relation set to_id = :target, to_number = null, to_issuer = null where id = :id")
                .setParameter("target", target)
                .setParameter("id", relation)
                .executeUpdate();
    }

    void withdraw(UUID relation, Instant at, String by, String reason) {
        database.createNativeQuery("""
                        update legal_relation set withdrawn_at = :at, withdrawn_by = :by, withdrawal_reason = :reason
                        where id = :id""")
                .setParameter("at", at)
                .setParameter("by", by)
                .setParameter("reason", reason)
                .setParameter("id", relation)
                .executeUpdate();
    }

    private Query select(String condition) {
        return database.createNativeQuery(LiveRelation.SELECT + condition, Tuple.class);
    }
}
