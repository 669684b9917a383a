package vn.dondoc.directory.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.StoredRow;
import vn.dondoc.directory.reference.standing.StandingStatus;

/**
 * One legal document as a list shows it.
 *
 * @param number with its symbol, {@code 07/CT-BCA-V28}
 * @param symbol the part after the number, {@code CT-BCA-V28}
 * @param standing what it is worth on the day that was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalReferenceResponse(
        UUID id,
        String type,
        String number,
        String symbol,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String note,
        StandingStatus standing) {

    static LegalReferenceResponse of(StoredRow row) {
        return new LegalReferenceResponse(
                row.id("id"),
                row.text("type"),
                row.text("number"),
                symbolOf(row.text("number")),
                row.text("issuer"),
                row.day("issued_on"),
                row.text("subject"),
                row.day("effective_from"),
                row.day("effective_to"),
                row.text("note"),
                StandingStatus.valueOf(row.text("status")));
    }

    /** "CT-BCA-V28" of "07/CT-BCA-V28", "NĐ-CP" of "06/2013/NĐ-CP", "CT/TW" of "46-CT/TW". */
    static String symbolOf(String number) {
        return number.replaceFirst("^\\d+\\p{L}?(/\\d{4}(?=/))?[/-]?", "");
    }
}
