package vn.dondoc.plan.importing.citing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that cites others, as the directory takes it.
 *
 * @param kind always PLAN
 * @param link where its reader finds it, an address of the screens
 * @param text NFC; what the directory keeps of it are the mentions, by their places
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitingDocument(
        String kind, String title, String link, @Nullable LocalDate issuedOn, String text) {

    private static final int LONGEST_TITLE = 1_000;

    public CitingDocument {
        title = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }
}
