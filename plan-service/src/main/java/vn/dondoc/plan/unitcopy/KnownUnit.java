package vn.dondoc.plan.unitcopy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it was on the day that was asked for.
 *
 * @param symbol what it writes into document numbers
 */
public record KnownUnit(
        UUID id, String code, String name, @Nullable String symbol) {

    public UnitRef ref() {
        return new UnitRef(id, code, name);
    }
}
