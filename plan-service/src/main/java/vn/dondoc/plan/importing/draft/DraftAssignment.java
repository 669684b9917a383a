package vn.dondoc.plan.importing.draft;

import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * Who has which part in a task.
 *
 * @param phrase as written, several units and classes possible
 * @param units classes expanded to their members on the document's date
 * @param resolved whether every part of the phrase is certain, or a person chose
 * @param chosen whether a person chose, so that asking the directory again changes nothing
 */
public record DraftAssignment(
        AssignmentRole role, String phrase, Span span, List<UnitRef> units, boolean resolved, boolean chosen) {

    /** Somebody whom a person gave a part in a task; the words are the units' own names, the place is the task's. */
    static DraftAssignment added(AssignmentRole role, List<UnitRef> units, Span task) {
        var names = units.stream().map(UnitRef::name).collect(Collectors.joining(", "));
        return new DraftAssignment(role, names, task, List.copyOf(units), true, true);
    }

    DraftParty party() {
        return new DraftParty(phrase, span, units, resolved, chosen);
    }

    DraftAssignment with(DraftParty party) {
        return new DraftAssignment(role, phrase, span, party.units(), party.resolved(), party.chosen());
    }
}
