package vn.dondoc.directory.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Another spelling under which a document is cited.
 *
 * @param number as it was spelled, damage and all
 * @param issuer as it was named beside that number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Alias(
        @NotBlank @Size(max = 100) String number,
        @Nullable @Size(max = 300) String issuer,
        @Nullable @Size(max = 500) String note) {}
