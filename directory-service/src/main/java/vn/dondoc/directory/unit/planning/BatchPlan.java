package vn.dondoc.directory.unit.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.dondoc.directory.unit.event.NewEvent;
import vn.dondoc.directory.unit.event.RefusedEvent;
import vn.dondoc.directory.unit.timeline.Code;
import vn.dondoc.kit.RuleViolation;

/** Plans the events of one batch in their order, then checks what must hold on every day for all that they touch. */
public final class BatchPlan {

    private final Register register;
    private final List<PlannedEvent> planned = new ArrayList<>();
    private final Map<UUID, Integer> touchedBy = new HashMap<>();
    private final Map<UUID, UnitState> before = new LinkedHashMap<>();

    public BatchPlan(Register register) {
        this.register = register;
    }

    /** @throws RefusedEvent naming the first event that breaks a rule */
    public static List<PlannedEvent> of(List<NewEvent> events, Register register) {
        var plan = new BatchPlan(register);
        register.prepare(events.stream().flatMap(EventNames::of).toList());
        var planner = new EventPlanner(register);
        events.forEach(event -> plan.add(() -> planner.plan(event)));
        return plan.checked();
    }

    public void add(Supplier<PlannedEvent> planning) {
        var index = planned.size();
        var event = named(index, planning);
        planned.add(event);
        for (var alteration : event.alterations()) {
            before.putIfAbsent(alteration.before().id(), alteration.before());
            touchedBy.put(alteration.before().id(), index);
        }
    }

    public List<PlannedEvent> checked() {
        var tree = new TreeRules(register);
        var shrunk = before.values().stream()
                .filter(this::lostDays)
                .map(UnitState::id)
                .toList();
        var below = shrunk.isEmpty() ? List.<UnitState>of() : register.below(shrunk);
        shrunk.forEach(id -> check(id, unit -> tree.leaveNobodyBehind(unit, below)));
        before.keySet().forEach(id -> check(id, tree::check));
        var given = newCodes().map(Code::code).distinct().toList();
        var codes = new CodeRules(given.isEmpty() ? List.of() : register.holders(given));
        before.keySet().forEach(id -> check(id, codes::check));
        return List.copyOf(planned);
    }

    private void check(UUID id, java.util.function.Consumer<UnitState> rule) {
        named(touchedBy.getOrDefault(id, 0), () -> {
            rule.accept(now(id));
            return id;
        });
    }

    private static <T> T named(int index, Supplier<T> act) {
        try {
            return act.get();
        } catch (RuleViolation refused) {
            throw new RefusedEvent(index, refused);
        }
    }

    private boolean lostDays(UnitState old) {
        var now = now(old.id());
        return old.everWas()
                && !(now.everWas()
                        && now.timeline().life().covers(old.timeline().life()));
    }

    private Stream<Code> newCodes() {
        return planned.stream()
                .flatMap(event -> event.alterations().stream())
                .flatMap(one -> one.addedCodes().stream());
    }

    private UnitState now(UUID id) {
        return register.find(id).orElseThrow();
    }
}
