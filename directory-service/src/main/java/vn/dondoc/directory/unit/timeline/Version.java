package vn.dondoc.directory.unit.timeline;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What held of a unit during some days.
 *
 * @param sets the facts that its first day itself decided
 * @param begunBy the event that it begins with
 * @param originId the row that this one restores after a reversal; its own id otherwise
 */
public record Version(UUID id, UUID originId, Facts facts, Days days, Set<Fact> sets, UUID begunBy) {

    static Version begun(Facts facts, Days days, Set<Fact> sets, UUID event) {
        var id = UuidCreator.getTimeOrderedEpoch();
        return new Version(id, id, facts, days, Set.copyOf(sets), event);
    }

    /** The same again, after what had replaced it turned out wrong. */
    public Version restored() {
        return new Version(UuidCreator.getTimeOrderedEpoch(), originId, facts, days, sets, begunBy);
    }

    Version during(Days other) {
        return begun(facts, other, sets, begunBy);
    }

    Version saying(Facts other) {
        return other.equals(facts) ? this : begun(other, days, sets, begunBy);
    }

    Set<Fact> setsAnd(Set<Fact> more) {
        var all = EnumSet.copyOf(more);
        all.addAll(sets);
        return all;
    }
}
