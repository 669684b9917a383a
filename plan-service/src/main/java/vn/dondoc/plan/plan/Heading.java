package vn.dondoc.plan.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.DocumentNumber;

/**
 * What a plan's document says of itself.
 *
 * @param number the part before the slash, "45"; absent while it has none
 * @param symbol the part after it, "KH-VPUB"
 * @param year the year that the plan is for
 */
@Embeddable
public record Heading(@Nullable String number, String symbol, String subject, LocalDate issuedOn, int year) {

    /** "45/KH-VPUB"; "/KH-VPUB" without a number. */
    public String reference() {
        return DocumentNumber.of(number, symbol);
    }

    Heading numbered(String given, LocalDate day) {
        return new Heading(given, symbol, subject, day, year);
    }
}
