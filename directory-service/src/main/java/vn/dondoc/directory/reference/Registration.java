package vn.dondoc.directory.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal document as it is recorded, or recorded anew.
 *
 * @param type code of Decree 30/2020, {@code CT}
 * @param number with its symbol, {@code 07/CT-BCA-V28}
 * @param issuedOn empty when no source gives it
 * @param subject empty while sources disagree
 * @param effectiveFrom first day in force, empty when no source gives it
 * @param effectiveTo last day in force, empty while none is set
 * @param sourceLink where the text can be read; kept as text and never fetched
 * @param note what is known about the disagreement or the source
 * @param aliases other spellings of its number
 */
public record Registration(
        @NotBlank @Size(max = 20) String type,
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 300) String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable @Size(max = 2000) String subject,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable @Size(max = 1000) String sourceLink,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 50) List<@Valid @NotNull Alias> aliases) {

    List<Alias> spellings() {
        return aliases == null ? List.of() : aliases;
    }
}
