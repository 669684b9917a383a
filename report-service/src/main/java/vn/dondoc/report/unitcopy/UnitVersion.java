package vn.dondoc.report.unitcopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is between two days.
 *
 * @param symbol what it writes into document numbers
 * @param validFrom first day, absent when nobody knows it
 * @param validTo last day, absent while it lasts
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record UnitVersion(
        String name,
        @Nullable String shortName,
        @Nullable String symbol,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean beganBy(LocalDate day) {
        return validFrom == null || !validFrom.isAfter(day);
    }
}
