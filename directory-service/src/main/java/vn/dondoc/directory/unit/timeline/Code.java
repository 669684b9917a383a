package vn.dondoc.directory.unit.timeline;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * A code that a unit has during some days.
 *
 * @param originId the row that this one restores after a reversal; its own id otherwise
 */
public record Code(UUID id, UUID originId, CodeScheme scheme, String code, Days days) {

    static Code given(CodeScheme scheme, String code, Days days) {
        var id = UuidCreator.getTimeOrderedEpoch();
        return new Code(id, id, scheme, code, days);
    }

    public Code restored() {
        return new Code(UuidCreator.getTimeOrderedEpoch(), originId, scheme, code, days);
    }

    Code during(Days other) {
        return given(scheme, code, other);
    }

    public boolean clashesWith(Code other) {
        return scheme == other.scheme && code.equals(other.code) && days.overlaps(other.days);
    }
}
