package vn.dondoc.directory.citation.grammar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.number.DocumentNumber;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.directory.citation.number.ScannedNumber;

/**
 * A citation up to its title.
 *
 * @param from first token, the type's
 * @param named the type as the text names it, or null when only its symbol does
 * @param type what it is
 * @param name what stands between type and number of a law ("Luật An ninh mạng số …"), its title; or null
 * @param to the token after the last
 */
record Head(
        int from,
        @Nullable DocumentType named,
        DocumentType type,
        ScannedNumber scanned,
        @Nullable String name,
        @Nullable IssuedDate date,
        @Nullable Issuer issuer,
        int to) {

    DocumentNumber number() {
        return scanned.number();
    }

    @Nullable
    LocalDate day() {
        return date == null ? null : date.date();
    }

    @Nullable
    String dateText() {
        return date == null ? null : date.written();
    }

    @Nullable
    String issuerName() {
        return issuer == null ? null : issuer.name();
    }

    /** A mention like "Chỉ thị số 07", which needs a full one before it. */
    boolean isShort() {
        return !number().full();
    }
}
