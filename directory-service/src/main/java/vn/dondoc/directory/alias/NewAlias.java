package vn.dondoc.directory.alias;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another spelling of a unit, an abbreviation too.
 *
 * @param from the first day on which it counts
 * @param to the last day; as long as the unit lives when absent
 */
public record NewAlias(
        @NotBlank @Size(max = 300) String spelling,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {}
