package vn.dondoc.directory.reference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.StoredRow;
import vn.dondoc.directory.reference.standing.StandingStatus;
import vn.dondoc.kit.Cursor;

/** One page of documents by number, each with its standing on one day. */
final class ReferenceListQuery {

    private static final String ROWS = """
            select r.id, r.type, r.number, r.issuer, r.issued_on, r.subject, r.effective_from, r.effective_to, r.note,
                   coalesce(s.status, 'UNKNOWN') as status
            from legal_reference r
            left join legal_standing s on s.reference_id = r.id and s.valid @> cast(:day as date)
            where\s""";
    private static final String ORDER = "\norder by r.number, r.id limit :limit";

    private final List<String> conditions = new ArrayList<>(List.of("r.merged_into is null"));
    private final Map<String, Object> values = new HashMap<>();

    ReferenceListQuery(ReferenceFilter filter, LocalDate day) {
        values.put("day", day);
        where("f_unaccent(lower(r.words)) like f_unaccent(lower(:words))", "words", words(filter.q));
        where("r.type = :type", "type", filter.type);
        where("coalesce(s.status, 'UNKNOWN') = :standing", "standing", name(filter.standing));
        after(Cursor.decode(filter.cursor, 2));
        values.put("limit", filter.size + 1);
    }

    List<LegalReferenceResponse> rows(EntityManager database) {
        var query = database.createNativeQuery(ROWS + String.join("\n  and ", conditions) + ORDER, Tuple.class);
        values.forEach(query::setParameter);
        return StoredRow.of(query).map(LegalReferenceResponse::of).toList();
    }

    private void after(@Nullable Cursor cursor) {
        if (cursor != null) {
            conditions.add("(r.number, r.id) > (:afterNumber, cast(:afterId as uuid))");
            values.put("afterNumber", cursor.values().get(0));
            values.put("afterId", cursor.values().get(1));
        }
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String name(@Nullable StandingStatus status) {
        return status == null ? null : status.name();
    }

    private static @Nullable String words(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var composed = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return "%" + composed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
