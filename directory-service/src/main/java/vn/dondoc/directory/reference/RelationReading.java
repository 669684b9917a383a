package vn.dondoc.directory.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.StoredRow;
import vn.dondoc.directory.reference.relation.RelationKind;
import vn.dondoc.directory.reference.relation.RelationView;
import vn.dondoc.directory.reference.relation.RelationView.RelatedDocument;

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
            order by o.issued_on nulls last, coalesce(o.number, l.to_number), l.id""";

    private final EntityManager database;
    private final LegalReferenceRepository references;

    RelationReading(EntityManager database, LegalReferenceRepository references) {
        this.database = database;
        this.references = references;
    }

    List<RelationView> of(UUID id) {
        var rows = StoredRow.of(database.createNativeQuery(OF_ONE, Tuple.class).setParameter("id", id))
                .toList();
        var awaited = rows.stream()
                .filter(RelationReading::awaits)
                .map(row -> row.text("number"))
                .toList();
        var candidates =
                awaited.isEmpty() ? Map.<String, List<LegalReferenceResponse>>of() : references.withNumbers(awaited);
        return rows.stream().map(row -> relation(row, candidates)).toList();
    }

    private static RelationView relation(StoredRow row, Map<String, List<LegalReferenceResponse>> recorded) {
        var candidates =
                awaits(row) ? recorded.getOrDefault(row.text("number"), List.of()) : List.<LegalReferenceResponse>of();
        return new RelationView(
                row.id("id"),
                RelationView.Direction.valueOf(row.text("direction")),
                RelationKind.valueOf(row.text("kind")),
                other(row),
                row.day("since"),
                row.text("note"),
                candidates.stream().map(RelatedDocument::of).toList(),
                withdrawal(row));
    }

    private static boolean awaits(StoredRow row) {
        return row.optionalId("other_id") == null && row.tuple().get("withdrawn_at") == null;
    }

    private static RelatedDocument other(StoredRow row) {
        return new RelatedDocument(
                row.optionalId("other_id"),
                row.text("type"),
                row.text("number"),
                row.text("issuer"),
                row.day("issued_on"),
                row.text("subject"));
    }

    private static RelationView.@Nullable Withdrawal withdrawal(StoredRow row) {
        return row.tuple().get("withdrawn_at") == null
                ? null
                : new RelationView.Withdrawal(
                        row.instant("withdrawn_at"), row.text("withdrawn_by"), row.text("withdrawal_reason"));
    }
}
