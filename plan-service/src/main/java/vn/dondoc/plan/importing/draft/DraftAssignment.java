package vn.dondoc.plan.importing.draft;

import java.util.List;
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

    DraftParty party() {
        return new DraftParty(phrase, span, units, resolved, chosen);
    }

    DraftAssignment with(DraftParty party) {
        return new DraftAssignment(role, phrase, span, party.units(), party.resolved(), party.chosen());
    }
}
