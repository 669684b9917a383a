package vn.dondoc.directory.observation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as another service holds it.
 *
 * @param kind what it is to that service, {@code PLAN} or {@code REPORT}
 * @param link its address within the product, {@code /ke-hoach/…}
 * @param text at most 1,000,000 characters, form feeds between pages where they are known; read and not kept
 */
record CitingDocumentRequest(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z_]{1,29}") String kind,
        @NotBlank @Size(max = 1000) String title,
        @NotBlank @Size(max = 1000) String link,
        @Nullable LocalDate issuedOn,
        @NotNull String text) {}
