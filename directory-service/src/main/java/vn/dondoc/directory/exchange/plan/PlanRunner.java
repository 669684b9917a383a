package vn.dondoc.directory.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.dondoc.directory.exchange.row.UnitRow;
import vn.dondoc.directory.unit.event.NewEvent;
import vn.dondoc.directory.unit.event.RefusedEvent;
import vn.dondoc.directory.unit.recording.UnitEvents;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;

/** Hands the rows' events to the directory and finds out which rows it refuses. */
@ApplicationScoped
public class PlanRunner {

    private final UnitEvents events;

    PlanRunner(UnitEvents events) {
        this.events = events;
    }

    /**
     * Tries all rows together and leaves out, one after the other, those that are refused and those that stand on them.
     *
     * @param attempts how often at most
     * @return the plans, the refused ones as ERROR; recorded only when the last attempt was not a dry run and went through
     */
    public Outcome run(Actor actor, List<RowPlan> plans, boolean dryRun, boolean allOrNothing, int attempts) {
        var current = plans;
        var onlyTry = dryRun;
        for (var attempt = 0; attempt < attempts; attempt++) {
            try {
                var batch =
                        current.stream().flatMap(plan -> plan.events().stream()).toList();
                if (!batch.isEmpty()) {
                    events.apply(actor, batch, onlyTry);
                }
                return new Outcome(current, !onlyTry);
            } catch (RefusedEvent refused) {
                current = without(current, owner(current, refused.index()), refused.reason());
                onlyTry |= allOrNothing;
            }
        }
        return new Outcome(current, false);
    }

    /** @param recorded true when what the plans say is so now */
    public record Outcome(List<RowPlan> plans, boolean recorded) {}

    /** The place of the row whose event has this place in the batch. */
    private static int owner(List<RowPlan> plans, int event) {
        List<Integer> owners = new ArrayList<>();
        for (var place = 0; place < plans.size(); place++) {
            for (NewEvent ignored : plans.get(place).events()) {
                owners.add(place);
            }
        }
        return owners.get(event);
    }

    private static List<RowPlan> without(List<RowPlan> plans, int place, RuleViolation reason) {
        var culprit = plans.get(place);
        var founded = culprit.action() == RowAction.CREATE;
        return IntStream.range(0, plans.size())
                .mapToObj(index -> index == place ? culprit.refused(reason) : plans.get(index))
                .map(plan ->
                        founded && standsOn(plan, culprit.row()) ? plan.refused(parentFaulty(culprit.row())) : plan)
                .toList();
    }

    private static boolean standsOn(RowPlan plan, UnitRow parent) {
        return !plan.events().isEmpty() && parent.code().equals(plan.row().parentCode());
    }

    private static RuleViolation parentFaulty(UnitRow parent) {
        return RuleViolation.withStatus(422, "import.row.parent-faulty", Integer.toString(parent.number()));
    }
}
