package vn.dondoc.plan.cascade.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.PlanStatus;
import vn.dondoc.plan.reading.DocumentNumber;

/**
 * As much of a plan as its place in a cascade shows.
 *
 * @param number the part before the slash; absent until a plan that is written here is issued
 * @param issuedOn the date on the document
 * @param year the year that the plan is for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkedPlan(
        UUID id,
        PlanStatus status,
        @Nullable String number,
        String symbol,
        String subject,
        LocalDate issuedOn,
        String issuerCode,
        String issuerName,
        int year) {

    /** The columns of the plan {@code p} that {@link #of} reads. */
    public static final String COLUMNS = """
            p.id, p.status, p.number, p.symbol, p.subject, p.issued_on, p.issuer_code, p.issuer_name, p.year""";

    public static LinkedPlan of(Tuple row) {
        return new LinkedPlan(
                row.get("id", UUID.class),
                PlanStatus.valueOf(row.get("status", String.class)),
                row.get("number", String.class),
                row.get("symbol", String.class),
                row.get("subject", String.class),
                row.get("issued_on", LocalDate.class),
                row.get("issuer_code", String.class),
                row.get("issuer_name", String.class),
                row.get("year", Integer.class));
    }

    /** "45/KH-UBND"; "/KH-UBND" while it has no number. */
    public String reference() {
        return DocumentNumber.of(number, symbol);
    }

    /** Whether it was put in force and not taken back. */
    public boolean wasIssued() {
        return switch (status) {
            case ISSUED, SUSPENDED, CLOSED -> true;
            case DRAFT, CANCELLED -> false;
        };
    }
}
