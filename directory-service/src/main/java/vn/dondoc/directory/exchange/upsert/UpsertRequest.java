package vn.dondoc.directory.exchange.upsert;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.UnitType;

/**
 * Units as the e-office has them.
 *
 * @param asOf the day since which it is so; today when absent
 */
public record UpsertRequest(
        @Nullable LocalDate asOf,
        @NotNull @Size(min = 1, max = 1_000) List<@NotNull ListedUnit> units) {

    /**
     * What is absent says nothing. What breaks a rule is refused in the answer, unit by unit.
     *
     * @param externalCode agency code of QCVN 102, {@code H55.242}
     * @param parentExternalCode the parent's, in the list or in the directory
     * @param type of a unit that is new here; {@code AGENCY} when absent
     */
    public record ListedUnit(
            @Nullable String externalCode,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String symbol,
            @Nullable String parentExternalCode,
            @Nullable UnitType type) {}
}
