package vn.dondoc.plan.unitcopy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it was on the day that was asked for.
 *
 * @param symbol what it writes into document numbers
 * @param parentCode of the unit above it; null for none
 */
public record KnownUnit(
        UUID id,
        String code,
        String name,
        @Nullable String symbol,
        @Nullable String parentCode) {

    public UnitRef ref() {
        return new UnitRef(id, code, name);
    }
}
