package vn.dondoc.plan.amendment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dondoc.plan.plan.Heading;
import vn.dondoc.plan.plan.NewPlan;
import vn.dondoc.plan.plan.PlanContent;

/** A plan beside a corrected document: what differs, and what the plan becomes when some of it is taken over. */
public final class Comparison {

    private final PlanContent before;
    private final NewPlan after;
    private final TaskComparison tasks;
    private final DutyComparison duties;

    private Comparison(PlanContent before, NewPlan after, List<Judgement> judgements) {
        this.before = before;
        this.after = after;
        var sameYear = before.heading().year() == after.year();
        this.tasks = new TaskComparison(before.tasks(), after.tasks(), judgements, sameYear);
        this.duties = new DutyComparison(before.duties(), after.duties(), judgements, sameYear);
    }

    /** @param judgements what a person said of which is which; they go before everything */
    public static Comparison of(PlanContent before, NewPlan after, List<Judgement> judgements) {
        return new Comparison(before, after, judgements);
    }

    /** The heading first, then tasks and duties in the order of the document; empty when it says the same. */
    public List<Difference> differences() {
        List<Difference> all = new ArrayList<>();
        heading().ifPresent(all::add);
        all.addAll(tasks.differences());
        all.addAll(duties.differences());
        return List.copyOf(all);
    }

    public List<MergedTask> tasks(Predicate<Difference> accepted) {
        return tasks.merged(accepted);
    }

    public List<MergedDuty> duties(Predicate<Difference> accepted) {
        return duties.merged(accepted);
    }

    public Heading heading(Predicate<Difference> accepted) {
        return heading().filter(accepted).map(_ -> newHeading()).orElse(before.heading());
    }

    private Optional<Difference> heading() {
        var there = before.heading();
        var now = newHeading();
        var fields = new Fields()
                .words(Field.SUBJECT, there.subject(), now.subject())
                .words(Field.NUMBER, there.number(), now.number())
                .words(Field.SYMBOL, there.symbol(), now.symbol())
                .value(Field.ISSUED_ON, there.issuedOn(), now.issuedOn())
                .value(Field.YEAR, there.year(), now.year())
                .all();
        return fields.isEmpty() ? Optional.empty() : Optional.of(Difference.heading(fields));
    }

    /** A plan in force keeps its number, its day and its year: with others it would be another document. */
    private Heading newHeading() {
        var there = before.heading();
        return before.isInForce()
                ? new Heading(there.number(), there.symbol(), after.subject(), there.issuedOn(), there.year())
                : after.heading();
    }
}
