package vn.dondoc.plan.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.unitcopy.Units;

/** Goes through the rows of a bulk change. */
@ApplicationScoped
class BulkService {

    private final BulkChange change;
    private final BulkRefusals refusals;
    private final Units units;

    BulkService(BulkChange change, BulkRefusals refusals, Units units) {
        this.change = change;
        this.refusals = refusals;
        this.units = units;
    }

    /** @throws RuleViolation {@code bulk.content-missing}, {@code unit.unknown}: what no row could get past */
    BulkResults apply(Actor actor, BulkRequest wanted) {
        requireContent(wanted);
        return new BulkResults(
                wanted.rows().stream().map(row -> row(actor, wanted, row)).toList());
    }

    private BulkResults.Row row(Actor actor, BulkRequest wanted, BulkRequest.Row row) {
        try {
            var version = change.apply(actor, wanted, row);
            return new BulkResults.Row(row.assignmentId(), BulkResults.Status.CHANGED, null, version);
        } catch (RuntimeException refused) {
            return new BulkResults.Row(row.assignmentId(), BulkResults.Status.REFUSED, refusals.of(refused), null);
        }
    }

    private void requireContent(BulkRequest wanted) {
        var content = content(wanted);
        if (content == null) {
            throw RuleViolation.invalid("bulk.content-missing");
        }
        var heir = wanted.reassignment();
        if (heir != null && units.find(heir.unitCode(), null).isEmpty()) {
            throw RuleViolation.invalid("unit.unknown", heir.unitCode());
        }
    }

    private static @Nullable Object content(BulkRequest wanted) {
        return switch (wanted.action()) {
            case PROGRESS -> wanted.progress();
            case REQUEST_EXTENSION -> wanted.extension();
            case REASSIGN -> wanted.reassignment();
        };
    }
}
