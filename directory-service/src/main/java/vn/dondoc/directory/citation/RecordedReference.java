package vn.dondoc.directory.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.number.DocumentType;

/**
 * What the directory has recorded of a document.
 *
 * @param issuedOn null when no source gives it
 * @param title null while sources disagree
 */
record RecordedReference(
        DocumentType type,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        @Nullable String title) {}
