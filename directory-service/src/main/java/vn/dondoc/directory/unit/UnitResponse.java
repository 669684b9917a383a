package vn.dondoc.directory.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it was on the day that was asked for.
 *
 * @param symbol the part that it puts into document numbers, {@code VPUB} in {@code 45/BC-VPUB}
 * @param validTo last day of this version, absent while it lasts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitResponse(
        UUID id,
        String code,
        String name,
        String shortName,
        @Nullable String symbol,
        UnitType type,
        @Nullable UUID parentId,
        @Nullable String parentCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The day of this version that lies nearest to another. */
    LocalDate nearestDay(LocalDate day) {
        if (day.isBefore(validFrom)) {
            return validFrom;
        }
        return validTo != null && day.isAfter(validTo) ? validTo : day;
    }
}
