package vn.dondoc.directory.exchange.plan;

import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.directory.exchange.row.UnitRow;
import vn.dondoc.directory.unit.event.NewEvent;
import vn.dondoc.kit.RuleViolation;

/**
 * What a row does.
 *
 * @param events what to record for it, in order; none for SAME and ERROR
 * @param messages what changes and what to look at, or why the row cannot be taken; texts by their codes
 */
public record RowPlan(UnitRow row, RowAction action, List<NewEvent> events, List<RuleViolation> messages) {

    public RowPlan {
        events = List.copyOf(events);
        messages = List.copyOf(messages);
    }

    static RowPlan refused(UnitRow row, List<RuleViolation> faults) {
        return new RowPlan(row, RowAction.ERROR, List.of(), faults);
    }

    RowPlan refused(RuleViolation reason) {
        return refused(row, List.of(reason));
    }

    /** With something more to look at. */
    public RowPlan with(List<RuleViolation> notes) {
        var all = Stream.concat(messages.stream(), notes.stream()).toList();
        return new RowPlan(row, action, events, all);
    }

    public boolean isRefused() {
        return action == RowAction.ERROR;
    }
}
