package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.plan.history.Cause;
import vn.dondoc.plan.plan.history.EventKind;
import vn.dondoc.plan.plan.history.PlanHistory;
import vn.dondoc.plan.register.Register;
import vn.dondoc.plan.task.Standing;
import vn.dondoc.plan.task.TaskService;

/** A plan's life from its issue on. */
@ApplicationScoped
class PlanLife {

    private final PlanBook book;
    private final TaskService tasks;
    private final Register register;
    private final PlanHistory history;
    private final Event<PlanIssued> issues;
    private final Clock clock;

    PlanLife(
            PlanBook book,
            TaskService tasks,
            Register register,
            PlanHistory history,
            Event<PlanIssued> issues,
            Clock clock) {
        this.book = book;
        this.tasks = tasks;
        this.register = register;
        this.history = history;
        this.issues = issues;
        this.clock = clock;
    }

    /**
     * Takes the plan's number and opens its tasks to the units.
     *
     * @throws RuleViolation 404, 403, 412, 428, {@code plan.already-issued}, {@code plan.no-tasks}, {@code plan.task-without-unit},
     *     {@code plan.unresolved}, {@code plan.number-of-document}, {@code plan.day-in-future}, {@code register.number-taken},
     *     {@code constraint.plan_number_taken}
     */
    @Transactional
    PlanView issue(Actor actor, UUID id, @Nullable String ifMatch, IssueRequest request) {
        var plan = book.findFor(PlanAction.ISSUE, actor, id, ifMatch);
        var before = book.whole(plan);
        IssueRules.requireReady(plan, before.tasks());
        number(plan, request);
        tasks.stand(id, Standing.OPEN);
        history.add(actor, id, EventKind.ISSUED, Cause.NONE);
        issues.fire(new PlanIssued(id));
        return book.changed(actor, "plan.issued", plan, before);
    }

    private void number(Plan plan, IssueRequest request) {
        if (!plan.isWritten()) {
            IssueRules.requireOwn(plan.heading(), request);
            register.enter(plan.series(plan.heading().issuedOn()));
            plan.issue(clock.instant());
            return;
        }
        var day = Objects.requireNonNullElseGet(request.issuedOn(), () -> LocalDate.now(clock));
        requirePast(day);
        var number = register.take(plan.series(day), request.number());
        plan.issue(number, day, clock.instant());
    }

    /** @throws RuleViolation 404, 403, 412, 428, {@code plan.day-in-future}, and that of the transition when the state does not fit */
    @Transactional
    PlanView change(Actor actor, UUID id, @Nullable String ifMatch, Transition step, TransitionRequest request) {
        var plan = book.findFor(step.action(), actor, id, ifMatch);
        requirePast(request.on());
        var before = book.whole(plan);
        plan.take(step);
        tasks.stand(id, step.standing());
        history.add(actor, id, step.kind(), request.cause(), step.ends() ? before.unfinished() : null);
        return book.changed(actor, step.event(), plan, before);
    }

    private void requirePast(@Nullable LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.invalid("plan.day-in-future");
        }
    }
}
