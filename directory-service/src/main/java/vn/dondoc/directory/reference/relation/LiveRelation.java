package vn.dondoc.directory.reference.relation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.StoredRow;

/**
 * A relation that is not withdrawn.
 *
 * @param to the target, or null while only its number is known
 * @param toIssuer who issued the target, where that was said
 * @param since its own day, if it has one
 */
record LiveRelation(
        UUID id,
        UUID from,
        @Nullable UUID to,
        @Nullable String toNumber,
        @Nullable String toIssuer,
        RelationKind kind,
        @Nullable LocalDate since,
        @Nullable String note) {

    static final String SELECT = """
            select l.id, l.from_id, l.to_id, l.to_number, l.to_issuer, l.kind, l.since, l.note
            from legal_relation l where l.withdrawn_at is null and\s""";

    static LiveRelation of(StoredRow row) {
        return new LiveRelation(
                row.id("id"),
                row.id("from_id"),
                row.optionalId("to_id"),
                row.text("to_number"),
                row.text("to_issuer"),
                RelationKind.valueOf(row.text("kind")),
                row.day("since"),
                row.text("note"));
    }
}
