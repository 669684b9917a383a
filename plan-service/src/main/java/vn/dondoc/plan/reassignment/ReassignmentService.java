package vn.dondoc.plan.reassignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.task.AssignedPart;
import vn.dondoc.plan.task.AssignmentView;
import vn.dondoc.plan.task.Assignments;
import vn.dondoc.plan.task.Handovers;
import vn.dondoc.plan.task.TaskAction;
import vn.dondoc.plan.unitcopy.KnownUnit;
import vn.dondoc.plan.unitcopy.UnitRef;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** Proposes and decides who carries on. */
@ApplicationScoped
public class ReassignmentService {

    private final ReassignmentRepository parts;
    private final Assignments assignments;
    private final Handovers handovers;
    private final Successors successors;
    private final Units units;
    private final Clock clock;

    ReassignmentService(
            ReassignmentRepository parts,
            Assignments assignments,
            Handovers handovers,
            Successors successors,
            Units units,
            Clock clock) {
        this.parts = parts;
        this.assignments = assignments;
        this.handovers = handovers;
        this.successors = successors;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    Page<ReassignmentProposal> list(Actor actor, ReassignmentFilter filter) {
        var rows = parts.list(actor, units.within(UnitScope.of(actor)), filter, LocalDate.now(clock));
        var page = Page.of(rows, filter.size, row -> Cursor.at(row.assignmentId()));
        Map<UnitRef, Optional<UnitRef>> heirs = new HashMap<>();
        var proposals = page.items().stream()
                .map(row -> row.with(
                        successors.fate(row.unit()),
                        heirs.computeIfAbsent(row.unit(), successors::only).orElse(null)))
                .toList();
        return new Page<>(proposals, page.next());
    }

    /**
     * Hands a part over to another unit, of the own subtree or a successor of the present one.
     *
     * @throws RuleViolation 404, 403, 412, 428, {@code task.not-open}, {@code reassignment.done},
     *     {@code reassignment.same-unit}, {@code reassignment.unit-ended}, {@code reassignment.unit-outside},
     *     {@code unit.unknown}
     */
    @Transactional
    public AssignmentView reassign(
            Actor actor, UUID taskId, UUID assignmentId, @Nullable String ifMatch, ReassignmentRequest wanted) {
        var part = assignments.seen(actor, taskId, assignmentId);
        part.requireRight(actor, TaskAction.REASSIGN);
        Etag.require(ifMatch, part.version());
        part.requireStanding(TaskAction.REASSIGN);
        if (part.isDone()) {
            throw new RuleViolation("reassignment.done");
        }
        return handovers.handOver(
                actor,
                assignmentId,
                heir(actor, part, wanted.unitCode()),
                wanted.reason().strip());
    }

    private UnitRef heir(Actor actor, AssignedPart part, String code) {
        var heir = units.find(code, null)
                .map(KnownUnit::ref)
                .orElseThrow(() -> RuleViolation.invalid("unit.unknown", code));
        if (heir.code().equals(part.unit().code())) {
            throw RuleViolation.invalid("reassignment.same-unit");
        }
        if (successors.fate(heir) != null) {
            throw new RuleViolation("reassignment.unit-ended");
        }
        if (!units.reaches(UnitScope.of(actor), code) && !isSuccessor(part.unit(), code)) {
            throw new RuleViolation("reassignment.unit-outside");
        }
        return heir;
    }

    private boolean isSuccessor(UnitRef holder, String code) {
        var fate = successors.fate(holder);
        var direct = fate != null
                && fate.successors().stream().anyMatch(each -> each.code().equals(code));
        return direct
                || successors
                        .only(holder)
                        .filter(heir -> heir.code().equals(code))
                        .isPresent();
    }
}
