package vn.dondoc.directory.unit.planning;

import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.directory.unit.timeline.Codes;
import vn.dondoc.directory.unit.timeline.Timeline;

/** All that is known of a unit now. */
public record UnitState(UUID id, String code, Timeline timeline, Codes codes) {

    public static UnitState never(UUID id, String code) {
        return new UnitState(id, code, new Timeline(java.util.List.of()), Codes.NONE);
    }

    public boolean everWas() {
        return !timeline.isEmpty();
    }

    UnitState with(Timeline other) {
        return new UnitState(id, code, other, codes);
    }

    UnitState with(Codes other) {
        return new UnitState(id, code, timeline, other);
    }

    /** Its name on a day or nearest to it; the code of a unit that never was. */
    public String nameNear(LocalDate day) {
        return timeline.near(day).map(version -> version.facts().name()).orElse(code);
    }
}
