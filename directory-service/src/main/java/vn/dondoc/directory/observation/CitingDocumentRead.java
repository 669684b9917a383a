package vn.dondoc.directory.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the feed tells of a citing document.
 *
 * @param mentions how many were seen; absent when the text was not read anew
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CitingDocumentRead(
        UUID id,
        String kind,
        String title,
        String link,
        @Nullable LocalDate issuedOn,
        int textVersion,
        @Nullable Integer mentions) {}
