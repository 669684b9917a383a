package vn.dondoc.directory.unit.event;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes over: an existing unit, by id or code, or one that the event itself founds. */
public record Heir(
        @Nullable UUID unitId,
        @Nullable String unitCode,
        @Nullable @Valid Founding founding) {

    public static Heir existing(String unitCode) {
        return new Heir(null, unitCode, null);
    }

    public static Heir founded(Founding founding) {
        return new Heir(null, null, founding);
    }

    public UnitKey key() {
        return new UnitKey(unitId, unitCode);
    }
}
