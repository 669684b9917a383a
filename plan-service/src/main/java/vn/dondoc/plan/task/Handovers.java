package vn.dondoc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.unitcopy.UnitRef;

/** Gives assignments to other units. */
@ApplicationScoped
public class Handovers {

    private final AssignmentRepository assignments;
    private final AssignmentChanges changes;
    private final Clock clock;

    Handovers(AssignmentRepository assignments, AssignmentChanges changes, Clock clock) {
        this.assignments = assignments;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The assignment keeps its id and all that belongs to it. Where the unit has one in the same task already, the lighter of
     * the two is withdrawn: a unit that leads does not coordinate with itself.
     *
     * @param reason why; kept with who held it before
     */
    @Transactional(TxType.MANDATORY)
    public AssignmentView handOver(Actor actor, UUID id, UnitRef to, String reason) {
        var given = assignments.findById(id);
        var own = partOf(to, given);
        own.filter(part -> !part.isAsHeavyAs(given)).ifPresent(lighter -> withdraw(actor, lighter));
        var stays = own.filter(part -> part.isAsHeavyAs(given)).isEmpty();
        return changes.change(actor, id, "task.reassigned", part -> {
            var past = part.handOver(to, LocalDate.now(clock), reason);
            if (!stays) {
                part.withdraw();
            }
            assignments.add(id, past);
        });
    }

    private Optional<Assignment> partOf(UnitRef unit, Assignment given) {
        return assignments.ofTask(given.taskId()).stream()
                .filter(part -> part.standing() != Standing.WITHDRAWN)
                .filter(part -> !part.id().equals(given.id()) && part.unitCode().equals(unit.code()))
                .findFirst();
    }

    private void withdraw(Actor actor, Assignment lighter) {
        changes.change(actor, lighter.id(), "task.part-withdrawn", Assignment::withdraw);
    }
}
