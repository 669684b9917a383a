package vn.dondoc.report.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.document.OfficialFormat;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.unitcopy.Scope;
import vn.dondoc.report.unitcopy.UnitDirectory;

/** Releases in lists, without their files. */
@ApplicationScoped
class ReleaseRows {

    private static final String COLUMNS = """
            select r.id, r.report_id, r.number, r.symbol, r.subject, r.issued_on, r.agency_code, r.recipient_code,
                   r.sha256, r.issued_at,
                   (select p.status from receipt p where p.release_id = r.id order by p.at desc, p.id desc limit 1) as last_receipt
            from release r
            """;

    private final EntityManager database;
    private final UnitDirectory units;

    ReleaseRows(EntityManager database, UnitDirectory units) {
        this.database = database;
        this.units = units;
    }

    /** The last row of the page before. */
    record Place(LocalDate issuedOn, UUID id) {

        static @Nullable Place of(@Nullable String cursor) {
            var last = Cursor.decode(cursor, 2);
            try {
                return last == null
                        ? null
                        : new Place(
                                LocalDate.parse(last.values().get(0)),
                                UUID.fromString(last.values().get(1)));
            } catch (DateTimeParseException | IllegalArgumentException tampered) {
                throw RuleViolation.invalid("cursor.invalid");
            }
        }
    }

    /** Newest first. */
    List<ReleaseSummary> issuedIn(Scope scope, @Nullable Place after, int limit) {
        return summaries(database.createNativeQuery(COLUMNS + """
                        where (:everything or r.agency_code in (:units))
                          and (cast(:day as date) is null or (r.issued_on, r.id) < (cast(:day as date), cast(:id as uuid)))
                        order by r.issued_on desc, r.id desc limit :limit""", Tuple.class)
                .setParameter("everything", scope.everything())
                .setParameter("units", scope.unitsForQuery())
                .setParameter("day", after == null ? null : after.issuedOn())
                .setParameter("id", after == null ? null : after.id())
                .setParameter("limit", limit)
                .getResultList());
    }

    Map<UUID, ReleaseSummary> byId(Collection<UUID> ids) {
        var found = ids.isEmpty()
                ? List.<ReleaseSummary>of()
                : summaries(database.createNativeQuery(COLUMNS + " where r.id in (:ids)", Tuple.class)
                        .setParameter("ids", ids)
                        .getResultList());
        return found.stream().collect(Collectors.toMap(ReleaseSummary::id, Function.identity()));
    }

    private List<ReleaseSummary> summaries(List<?> rows) {
        var tuples = rows.stream().map(Tuple.class::cast).toList();
        var names = units.names(tuples.stream()
                .flatMap(row -> Stream.of(text(row, "agency_code"), text(row, "recipient_code")))
                .toList());
        return tuples.stream()
                .map(row -> new ReleaseSummary(
                        row.get("id", UUID.class),
                        row.get("report_id", UUID.class),
                        OfficialFormat.number(row.get("number", Integer.class)),
                        text(row, "symbol"),
                        text(row, "subject"),
                        day(row),
                        names.on(text(row, "agency_code"), day(row)),
                        names.on(text(row, "recipient_code"), day(row)),
                        text(row, "sha256"),
                        row.get("issued_at", Instant.class),
                        row.get("last_receipt", String.class)))
                .toList();
    }

    private static LocalDate day(Tuple row) {
        var value = row.get("issued_on");
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}
