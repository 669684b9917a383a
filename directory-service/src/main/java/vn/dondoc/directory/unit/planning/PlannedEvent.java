package vn.dondoc.directory.unit.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.event.EventKind;
import vn.dondoc.directory.unit.event.NewEvent;
import vn.dondoc.directory.unit.event.PartyRole;
import vn.dondoc.directory.unit.timeline.Code;
import vn.dondoc.directory.unit.timeline.Version;

/** An event with all that it does, ready to be written down. */
public record PlannedEvent(
        UUID id, Head head, List<PlannedParty> parties, List<Begun> begun, List<Alteration> alterations) {

    /** What is told of the event itself. */
    public record Head(
            EventKind kind,
            LocalDate effectiveOn,
            @Nullable String orderedBy,
            @Nullable UUID referenceId,
            @Nullable String note,
            @Nullable UUID reverses) {

        static Head of(NewEvent event) {
            var order = event.order();
            return new Head(
                    event.kind(), order.effectiveOn(), order.orderedBy(), order.referenceId(), order.note(), null);
        }
    }

    public record PlannedParty(UUID unitId, PartyRole role) {}

    /** A unit that was not there before, and how else it is spelled. */
    public record Begun(UUID unitId, String code, List<String> aliases) {}

    /** A unit before and after. */
    public record Alteration(UnitState before, UnitState after) {

        public List<Version> retiredVersions() {
            return missing(before.timeline().versions(), after.timeline().versions());
        }

        public List<Version> addedVersions() {
            return missing(after.timeline().versions(), before.timeline().versions());
        }

        public List<Code> retiredCodes() {
            return missing(before.codes().codes(), after.codes().codes());
        }

        public List<Code> addedCodes() {
            return missing(after.codes().codes(), before.codes().codes());
        }

        private static <T> List<T> missing(List<T> here, List<T> there) {
            return here.stream().filter(row -> !there.contains(row)).toList();
        }
    }
}
