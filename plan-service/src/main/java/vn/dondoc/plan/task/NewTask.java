package vn.dondoc.plan.task;

import java.util.List;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.ReadTime;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * A task as a person accepted it.
 *
 * @param ordinal its place in the plan, from 1
 * @param text the sentence of the document, whole
 * @param span where it stands in the plan's text
 * @param citations indexes into the plan's citations
 */
public record NewTask(
        int ordinal, String text, Span span, ReadTime time, List<Party> parties, List<Integer> citations) {

    /** The same at another place of the plan. */
    NewTask at(int place) {
        return new NewTask(place, text, span, time, parties, citations);
    }

    /**
     * Who has which part, by one phrase of the document.
     *
     * @param phrase as written, "Các phòng, ban"
     * @param units the units that it meant on the plan's date; a class is expanded to its members
     */
    public record Party(AssignmentRole role, String phrase, List<UnitRef> units) {}
}
