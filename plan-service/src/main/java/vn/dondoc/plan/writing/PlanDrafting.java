package vn.dondoc.plan.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.directory.Directory;
import vn.dondoc.plan.plan.DeadlineSettings;
import vn.dondoc.plan.plan.NewPlan;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.reading.text.DocumentType;
import vn.dondoc.plan.task.NewTask;
import vn.dondoc.plan.unitcopy.KnownUnit;
import vn.dondoc.plan.unitcopy.Units;
import vn.dondoc.plan.writing.content.Composition;
import vn.dondoc.plan.writing.content.PlanComposer;
import vn.dondoc.plan.writing.content.WrittenPlan;
import vn.dondoc.plan.writing.content.WrittenUnit;

/** Makes plans of what people write; the directory is asked outside of transactions. */
@ApplicationScoped
public class PlanDrafting {

    private final Directory directory;
    private final Units units;
    private final WrittenPlanStore store;
    private final DeadlineSettings deadlines;
    private final Clock clock;

    PlanDrafting(Directory directory, Units units, WrittenPlanStore store, DeadlineSettings deadlines, Clock clock) {
        this.directory = directory;
        this.units = units;
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    PlanView create(Actor actor, WrittenPlan written) {
        return store.create(actor, prepare(actor, written));
    }

    PlanView replace(Actor actor, UUID planId, @Nullable String ifMatch, WrittenPlan written) {
        var before = store.content(actor, planId).content();
        var issuer = written.issuerCode() == null ? before.issuerCode() : written.issuerCode();
        return store.replace(actor, planId, ifMatch, prepare(actor, written.by(issuer)));
    }

    /**
     * Finds units, composes the text, and asks what it cites; not to be called inside a transaction. Without the directory
     * the plan is prepared all the same, and cannot be issued until it is written again.
     *
     * @param written units that it carries are found again
     * @throws RuleViolation 400 {@code plan.issuer-missing}, {@code plan.symbol-missing}, {@code plan.unit-without-words},
     *     {@code unit.unknown}, and those of {@link PlanComposer}
     */
    public PreparedPlan prepare(Actor actor, WrittenPlan written) {
        var day = LocalDate.now(clock);
        var issuer = issuer(actor, written, day);
        var search = new UnitSearch(units, day);
        var named = each(written, issuer, search::named);
        var answers = directory.ask(search.question(named), compose(named).text());
        answers.ifPresent(search::take);
        var found = each(named, issuer, search::found);
        var citations = answers.map(Directory.Answers::citations).orElse(List.of());
        var open = search.open(found) + (answers.isEmpty() ? 1 : 0);
        return new PreparedPlan(found, plan(found, issuer, day, citations), open);
    }

    private KnownUnit issuer(Actor actor, WrittenPlan written, LocalDate day) {
        var code = written.issuerCode() == null ? actor.unit() : written.issuerCode();
        if (code == null) {
            throw RuleViolation.invalid("plan.issuer-missing");
        }
        return units.find(code, day).orElseThrow(() -> RuleViolation.invalid("unit.unknown", code));
    }

    private static WrittenPlan each(WrittenPlan plan, KnownUnit issuer, UnaryOperator<WrittenUnit> find) {
        return plan.with(
                issuer.code(),
                symbol(plan, issuer),
                plan.tasks().stream().map(task -> task.units(find)).toList(),
                plan.duties().stream().map(duty -> duty.units(find)).toList());
    }

    private static String symbol(WrittenPlan plan, KnownUnit issuer) {
        if (plan.symbol() != null) {
            return plan.symbol();
        }
        if (issuer.symbol() == null) {
            throw RuleViolation.invalid("plan.symbol-missing", issuer.name());
        }
        return DocumentType.PLAN + "-" + issuer.symbol();
    }

    private Composition compose(WrittenPlan plan) {
        return PlanComposer.compose(plan, deadlines.beforeMeansPreviousDay());
    }

    private NewPlan plan(WrittenPlan found, KnownUnit issuer, LocalDate day, List<Citation> citations) {
        var composed = compose(found);
        return new NewPlan(
                null,
                DocumentType.PLAN,
                null,
                symbol(found, issuer),
                found.subject().strip(),
                day,
                issuer.code(),
                issuer.name(),
                found.year(),
                composed.text(),
                composed.tasks().stream().map(task -> citing(task, citations)).toList(),
                composed.duties(),
                citations);
    }

    private static NewTask citing(NewTask task, List<Citation> citations) {
        var cited = IntStream.range(0, citations.size())
                .filter(i -> task.span().contains(citations.get(i).span()))
                .boxed()
                .toList();
        return new NewTask(task.ordinal(), task.text(), task.span(), task.time(), task.parties(), cited);
    }
}
