package vn.dondoc.directory.observation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.StoredRow;
import vn.dondoc.directory.reference.LegalReferenceResponse;
import vn.dondoc.directory.reference.LegalReferenceService;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;

/** Shows mentions beside what their records say today. */
@ApplicationScoped
class ObservationReading {

    private static final String ROWS = """
            select o.*, d.kind as document_kind, d.title as document_title, d.link as document_link,
                   d.issued_on as document_issued_on
            from observation o join citing_document d on d.id = o.document_id
            where o.retired_at is null and\s""";

    private final EntityManager database;
    private final ObservationRepository observations;
    private final LegalReferenceService references;

    ObservationReading(EntityManager database, ObservationRepository observations, LegalReferenceService references) {
        this.database = database;
        this.observations = observations;
        this.references = references;
    }

    /** @throws RuleViolation 404 */
    @Transactional
    CitingDocumentView document(UUID id) {
        var document = observations.document(id).orElseThrow(RuleViolation::notFound);
        var query = database.createNativeQuery(ROWS + "o.document_id = :id order by o.ordinal", Tuple.class)
                .setParameter("id", id);
        return new CitingDocumentView(
                id,
                document.kind(),
                document.title(),
                document.link(),
                document.issuedOn(),
                document.textVersion(),
                document.recordedAt(),
                compared(StoredRow.of(query).toList()));
    }

    /** @throws RuleViolation 404 */
    @Transactional
    Page<ObservationView> citations(UUID reference, int size, @Nullable String cursor) {
        if (references.withIds(List.of(reference)).isEmpty()) {
            throw RuleViolation.notFound();
        }
        var after = Cursor.decode(cursor, 1);
        var query = database.createNativeQuery(
                        ROWS + "o.reference_id = :id and o.id > cast(:after as uuid) order by o.id limit :limit",
                        Tuple.class)
                .setParameter("id", reference)
                .setParameter("after", after == null ? new UUID(0, 0).toString() : place(after))
                .setParameter("limit", size + 1);
        return Page.of(compared(StoredRow.of(query).toList()), size, row -> Cursor.at(row.id()));
    }

    private List<ObservationView> compared(List<StoredRow> rows) {
        var ids = rows.stream()
                .map(row -> row.optionalId("reference_id"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var comparison = new Comparison(
                ids.isEmpty()
                        ? java.util.Map.of()
                        : references.withIds(ids).stream()
                                .collect(toMap(LegalReferenceResponse::id, Function.identity())),
                ids.isEmpty() ? java.util.Map.of() : references.decisionsOn(ids));
        return rows.stream().map(comparison::view).toList();
    }

    private static String place(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().getFirst()).toString();
        } catch (IllegalArgumentException broken) {
            throw RuleViolation.invalid("cursor.invalid");
        }
    }
}
