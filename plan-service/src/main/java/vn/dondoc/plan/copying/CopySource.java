package vn.dondoc.plan.copying;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.copying.content.DocumentContent;
import vn.dondoc.plan.copying.content.MovedPlan;
import vn.dondoc.plan.copying.content.PlanMover;
import vn.dondoc.plan.copying.moving.YearShift;
import vn.dondoc.plan.plan.PlanService;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.unitcopy.KnownUnit;
import vn.dondoc.plan.unitcopy.UnitNotice;
import vn.dondoc.plan.unitcopy.UnitRef;
import vn.dondoc.plan.unitcopy.Units;
import vn.dondoc.plan.writing.WrittenPlanStore;
import vn.dondoc.plan.writing.content.WrittenDuty;
import vn.dondoc.plan.writing.content.WrittenPlan;
import vn.dondoc.plan.writing.content.WrittenUnit;

/** The plans that others are made of, and what has changed since they were made. */
@ApplicationScoped
class CopySource {

    /** Reads all parts of a plan that the actor may see: a copy takes them all over. */
    private static final Actor WHOLE = Actor.system("plan-service");

    private final PlanService plans;
    private final WrittenPlanStore written;
    private final Units units;
    private final ObjectMapper json;

    CopySource(PlanService plans, WrittenPlanStore written, Units units, ObjectMapper json) {
        this.plans = plans;
        this.written = written;
        this.units = units;
        this.json = json;
    }

    /** @throws RuleViolation 404, {@code copy.not-issued} */
    PlanView issued(Actor actor, UUID planId) {
        var plan = plans.get(actor, planId);
        return switch (plan.status()) {
            case DRAFT, CANCELLED -> throw new RuleViolation("copy.not-issued");
            case ISSUED, SUSPENDED, CLOSED -> plans.get(WHOLE, planId);
        };
    }

    /** The plan for another year. */
    MovedPlan moved(PlanView old, int year) {
        var text = plans.text(WHOLE, old.id());
        var content =
                old.importId() == null ? written.content(WHOLE, old.id()).content() : DocumentContent.of(old, text);
        var notices = units.notices(named(content).distinct().toList());
        var shift = new YearShift(old.year(), year);
        return new PlanMover(json, shift, old, text, notices, namesNow(notices)).move(content);
    }

    private Map<String, String> namesNow(Map<UnitRef, UnitNotice> notices) {
        return notices.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == UnitNotice.Kind.RENAMED)
                .map(entry -> entry.getKey().code())
                .distinct()
                .flatMap(code -> units.find(code, null).stream())
                .collect(Collectors.toMap(KnownUnit::code, KnownUnit::name));
    }

    private static Stream<UnitRef> named(WrittenPlan plan) {
        var inTasks =
                plan.tasks().stream().flatMap(task -> task.parties().stream()).flatMap(party -> party.units().stream());
        return Stream.concat(inTasks, plan.duties().stream().flatMap(CopySource::named));
    }

    private static Stream<UnitRef> named(WrittenDuty duty) {
        var others = Stream.of(duty.recipient(), duty.via()).filter(Objects::nonNull);
        return Stream.concat(duty.reporters().stream(), others)
                .map(WrittenUnit::units)
                .flatMap(List::stream);
    }
}
