package vn.dondoc.directory.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.RelationView.RelatedDocument;

/** The relations of a document as its page shows them. */
@ApplicationScoped
class RelationReading {

    private static final String OF_ONE = """
            select l.id, case when l.from_id = :id then 'OUT' else 'IN' end as direction, l.kind, l.since, l.note,
                   l.withdrawn_at, l.withdrawn_by, l.withdrawal_reason,
                   o.id as other_id, o.type, coalesce(o.number, l.to_number) as number,
                   coalesce(o.issuer, l.to_issuer) as issuer, o.issued_on, o.subject
            from legal_relation l
            left join legal_reference o on o.id = case when l.from_id = :id then l.to_id else l.from_id end
            where :id in (l.from_id, l.to_id)
            order by o.issued_on nulls last, number, l.id""";

    private final EntityManager database;

    RelationReading(EntityManager database) {
        this.database = database;
    }

    List<RelationView> of(UUID id) {
        List<?> rows = database.createNativeQuery(OF_ONE, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(row -> relation((Tuple) row)).toList();
    }

    void insert(UUID from, UUID to, RelationKind kind, @Nullable String note, String by, Instant at) {
        database.createNativeQuery("""
                        insert into legal_relation (id, from_id, to_id, kind, note, recorded_at, recorded_by)
                        values (gen_random_uuid(), :from, :to, :kind, cast(:note as text), :at, :by)""")
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("kind", kind.name())
                .setParameter("note", note)
                .setParameter("at", at)
                .setParameter("by", by)
                .executeUpdate();
    }

    private static RelationView relation(Tuple row) {
        return new RelationView(
                row.get("id", UUID.class),
                RelationView.Direction.valueOf(row.get("direction", String.class)),
                RelationKind.valueOf(row.get("kind", String.class)),
                other(row),
                day(row.get("since")),
                row.get("note", String.class),
                List.of(),
                null);
    }

    private static RelatedDocument other(Tuple row) {
        return new RelatedDocument(
                row.get("other_id", UUID.class),
                row.get("type", String.class),
                row.get("number", String.class),
                row.get("issuer", String.class),
                day(row.get("issued_on")),
                row.get("subject", String.class));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value == null ? null : value instanceof LocalDate date ? date : ((java.sql.Date) value).toLocalDate();
    }
}
