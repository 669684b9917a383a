package vn.dondoc.directory.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.StoredRow;

/**
 * A citing document as it is kept.
 *
 * @param textVersion 0 before its first text was kept
 */
record StoredDocument(
        UUID id,
        String kind,
        String title,
        String link,
        @Nullable LocalDate issuedOn,
        String hash,
        int textVersion,
        Instant recordedAt) {

    static StoredDocument of(StoredRow row) {
        return new StoredDocument(
                row.id("id"),
                row.text("kind"),
                row.text("title"),
                row.text("link"),
                row.day("issued_on"),
                row.text("text_hash"),
                row.number("text_version"),
                row.instant("recorded_at"));
    }

    boolean isDescribedBy(CitingDocumentRequest described) {
        return kind.equals(described.kind())
                && title.equals(described.title())
                && link.equals(described.link())
                && Objects.equals(issuedOn, described.issuedOn());
    }
}
