package vn.dondoc.directory.unit.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.directory.unit.event.EventKind;
import vn.dondoc.directory.unit.timeline.Code;
import vn.dondoc.directory.unit.timeline.Codes;
import vn.dondoc.directory.unit.timeline.Timeline;
import vn.dondoc.directory.unit.timeline.Version;

/** An event as it was written down: which rows it retired and which it added, unit by unit. */
public record RecordedEvent(
        UUID id,
        EventKind kind,
        LocalDate effectiveOn,
        boolean reversed,
        List<PlannedEvent.PlannedParty> parties,
        List<Rows> rows) {

    /** What it did to one unit. */
    public record Rows(
            UUID unitId,
            String code,
            List<Version> retired,
            List<Version> added,
            List<Code> retiredCodes,
            List<Code> addedCodes) {

        /** Only what the event touched, before and after. */
        public PlannedEvent.Alteration alteration() {
            return new PlannedEvent.Alteration(
                    new UnitState(unitId, code, new Timeline(retired), new Codes(retiredCodes)),
                    new UnitState(unitId, code, new Timeline(added), new Codes(addedCodes)));
        }
    }
}
