package vn.dondoc.plan.unitcopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a directory unit that are copied.
 *
 * @param symbol what it writes into document numbers
 * @param validTo the last day of this version, absent while it lasts
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CopiedUnit(
        UUID id,
        String code,
        String name,
        @Nullable String shortName,
        @Nullable String symbol,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public UnitRef ref() {
        return new UnitRef(id, code, name);
    }
}
