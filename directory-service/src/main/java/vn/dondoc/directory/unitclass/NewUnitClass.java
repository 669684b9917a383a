package vn.dondoc.directory.unitclass;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class that is new to the directory.
 *
 * @param code short and stable, {@code CAC_PHONG_BAN}
 * @param name as documents write it, "các phòng, ban"
 * @param aliases how else they write it
 * @param from the first day on which documents mean this by it
 */
public record NewUnitClass(
        @NotNull @Pattern(regexp = "[A-Z0-9_]{2,40}") String code,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 300) String> aliases,
        @NotNull LocalDate from,
        @NotNull @Valid ClassDefinition definition) {

    NewRevision first() {
        return new NewRevision(from, name, aliases, definition);
    }
}
