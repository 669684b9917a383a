package vn.dondoc.plan.importing.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.DocumentNumber;
import vn.dondoc.plan.reading.text.DocumentType;

/**
 * The document's own marks. Neither number nor date need stand in the text; then a person or the e-office gives them.
 *
 * @param type code of Decree 30/2020/NĐ-CP, "KH"
 * @param number the part before the slash, "45"
 * @param symbol the part after it, "KH-VPUB"
 * @param issuer name of the issuing unit
 * @param year the year that the plan is for, where the text says it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftDocument(
        String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String subject,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        @Nullable String issuerCode,
        @Nullable Integer year) {

    /** "45/KH-VPUB" is a number and a symbol in one. */
    public DraftDocument withNumber(String given) {
        var end = DocumentNumber.endOfNumber(given);
        return end == given.length()
                ? new DraftDocument(type, given, symbol, subject, issuedOn, issuer, issuerCode, year)
                : new DraftDocument(
                        type,
                        given.substring(0, end),
                        given.substring(end + 1),
                        subject,
                        issuedOn,
                        issuer,
                        issuerCode,
                        year);
    }

    public DraftDocument withSymbol(String given) {
        return new DraftDocument(type, number, given, subject, issuedOn, issuer, issuerCode, year);
    }

    public DraftDocument withSubject(String given) {
        return new DraftDocument(type, number, symbol, given, issuedOn, issuer, issuerCode, year);
    }

    public DraftDocument withIssuedOn(LocalDate given) {
        return new DraftDocument(type, number, symbol, subject, given, issuer, issuerCode, year);
    }

    /** @param unitSymbol what the issuer writes into its numbers; completes a plan's symbol that nobody has given */
    public DraftDocument withIssuer(String code, String name, @Nullable String unitSymbol) {
        var completes = symbol == null && unitSymbol != null && DocumentType.PLAN.equals(type);
        var completed = completes ? "KH-" + unitSymbol : symbol;
        return new DraftDocument(type, number, completed, subject, issuedOn, name, code, year);
    }

    /** The year on the document's face, else the year it was issued in. */
    public @Nullable Integer planYear() {
        return year == null && issuedOn != null ? Integer.valueOf(issuedOn.getYear()) : year;
    }
}
