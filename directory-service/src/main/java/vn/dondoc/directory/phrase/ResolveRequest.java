package vn.dondoc.directory.phrase;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one document.
 *
 * @param phrases 1 to 1,000, each at most 500 characters
 * @param asOf the document's date, since units and classes change; today when absent
 */
public record ResolveRequest(
        @NotNull @Size(min = 1, max = 1_000) List<@NotNull @Size(max = 500) String> phrases,
        @Nullable LocalDate asOf) {}
