package vn.dondoc.directory.citation.grammar;

import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.directory.citation.number.ScannedNumber;

/**
 * The beginning of a citation: type and number.
 *
 * @param said true when the word "số" stands before the number
 * @param issuer named before the number ("Kế hoạch của UBND tỉnh số …"), or null
 */
record Opening(
        int from,
        @Nullable DocumentType named,
        DocumentType type,
        ScannedNumber scanned,
        boolean said,
        @Nullable String name,
        @Nullable Issuer issuer) {

    /** The citation up to its title, with what was read after the number. */
    Head head(@Nullable IssuedDate date, @Nullable Issuer after, int to) {
        return new Head(from, named, type, scanned, name, date, after == null ? issuer : after, to);
    }
}
