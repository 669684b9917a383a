package vn.dondoc.directory.unit.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names a unit by its id or by its stable code; when both are given they must agree. */
public record UnitKey(@Nullable UUID unitId, @Nullable String unitCode) {

    public static UnitKey of(UUID unitId) {
        return new UnitKey(unitId, null);
    }

    public static UnitKey of(String unitCode) {
        return new UnitKey(null, unitCode);
    }

    public boolean isEmpty() {
        return unitId == null && unitCode == null;
    }
}
