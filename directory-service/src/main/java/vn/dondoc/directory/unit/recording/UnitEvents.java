package vn.dondoc.directory.unit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import vn.dondoc.directory.unit.event.BatchOutcome;
import vn.dondoc.directory.unit.event.EventOutcome;
import vn.dondoc.directory.unit.event.NewEvent;
import vn.dondoc.directory.unit.event.RefusedEvent;
import vn.dondoc.directory.unit.planning.BatchPlan;
import vn.dondoc.directory.unit.planning.Effects;
import vn.dondoc.directory.unit.planning.PlannedEvent;
import vn.dondoc.directory.unit.planning.Register;
import vn.dondoc.directory.unit.planning.ReversalRules;
import vn.dondoc.directory.unit.planning.Warnings;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;

/** Records what happens to units, or tells what it would do. */
@ApplicationScoped
public class UnitEvents {

    private static final Logger LOG = Logger.getLogger(UnitEvents.class);

    private final UnitStateRepository units;
    private final RecordedEventRepository recorded;
    private final EventStore store;
    private final EventFeed feed;
    private final ClassEffects classes;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    UnitEvents(
            UnitStateRepository units,
            RecordedEventRepository recorded,
            EventStore store,
            EventFeed feed,
            ClassEffects classes,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.units = units;
        this.recorded = recorded;
        this.store = store;
        this.feed = feed;
        this.classes = classes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Records events in their order, all or none.
     *
     * @param events at most 1,000; later ones see what earlier ones did
     * @param dryRun true goes the same road and marks the transaction, also one that the caller began, for rollback
     * @throws RefusedEvent naming the index of the event that breaks a rule
     */
    @Transactional
    public BatchOutcome apply(Actor actor, List<NewEvent> events, boolean dryRun) {
        store.lock();
        var register = new Register(units);
        return carryOut(actor, BatchPlan.of(events, register), register, dryRun);
    }

    /** @throws RuleViolation when the event breaks a rule */
    @Transactional
    public EventOutcome record(Actor actor, NewEvent event) {
        return unwrapped(() -> apply(actor, List.of(event), false)).events().getFirst();
    }

    /** The same road as recording, undone at its end. */
    @Transactional
    BatchOutcome preview(Actor actor, NewEvent event) {
        return unwrapped(() -> apply(actor, List.of(event), true));
    }

    /** @throws RuleViolation 409 when the event was reversed before, or a later one builds on it */
    @Transactional
    EventOutcome reverse(Actor actor, UUID id, String reason) {
        store.lock();
        var event = recorded.find(id).orElseThrow(RuleViolation::notFound);
        var register = new Register(units);
        var plan = new BatchPlan(register);
        return unwrapped(() -> {
                    plan.add(() -> new ReversalRules(register, recorded).plan(event, reason));
                    return carryOut(actor, plan.checked(), register, false);
                })
                .events()
                .getFirst();
    }

    private static BatchOutcome unwrapped(Supplier<BatchOutcome> act) {
        try {
            return act.get();
        } catch (RefusedEvent refused) {
            throw refused.reason();
        }
    }

    private BatchOutcome carryOut(Actor actor, List<PlannedEvent> planned, Register register, boolean dryRun) {
        var days = planned.stream().map(event -> event.head().effectiveOn()).collect(Collectors.toSet());
        var gainsAndLosses = classes.of(days, register, () -> {
            store.write(actor, planned);
            feed.tell(actor, planned, register);
        });
        if (dryRun) {
            transaction.setRollbackOnly();
        } else {
            log(planned);
        }
        var events = IntStream.range(0, planned.size())
                .mapToObj(index -> outcome(index, planned.get(index), register))
                .toList();
        return new BatchOutcome(!dryRun, events, gainsAndLosses, warnings(planned));
    }

    private List<BatchOutcome.Warning> warnings(List<PlannedEvent> planned) {
        var names = planned.stream()
                .flatMap(event -> event.alterations().stream().map(one -> Warnings.name(one.after(), event)))
                .distinct()
                .toList();
        var warnings = new Warnings(LocalDate.now(clock), units.namesakes(names));
        return IntStream.range(0, planned.size())
                .boxed()
                .flatMap(index -> warnings.of(index, planned.get(index)))
                .toList();
    }

    private static void log(List<PlannedEvent> planned) {
        var first = planned.getFirst();
        LOG.infof(
                "Unit events recorded: %d, first %s %s with effect from %s",
                planned.size(), first.id(), first.head().kind(), first.head().effectiveOn());
    }

    private static EventOutcome outcome(int index, PlannedEvent event, Register register) {
        var head = event.head();
        var effects = new Effects(head.effectiveOn(), register::nameNear);
        return new EventOutcome(
                index,
                event.id(),
                head.kind(),
                head.effectiveOn(),
                event.alterations().stream().flatMap(effects::of).toList());
    }
}
