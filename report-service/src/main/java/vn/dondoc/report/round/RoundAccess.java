package vn.dondoc.report.round;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;

/** Who may do what with a round: the recipient's coordinator runs it, an expected unit's staff reports in it. */
final class RoundAccess {

    private RoundAccess() {}

    static Set<RoundAction> actions(Actor actor, String recipientCode, Collection<ReporterRow> reporters) {
        var actions = EnumSet.noneOf(RoundAction.class);
        if (actor.is("coordinator") && actor.actsFor(recipientCode)) {
            actions.add(RoundAction.ADD_REPORTERS);
            actions.add(RoundAction.EXEMPT);
        }
        if (actor.isAnyOf("officer", "coordinator") && isAwaited(actor, reporters)) {
            actions.add(RoundAction.START_REPORT);
        }
        return actions;
    }

    private static boolean isAwaited(Actor actor, Collection<ReporterRow> reporters) {
        return reporters.stream()
                .filter(reporter -> actor.actsFor(reporter.unitCode()))
                .anyMatch(reporter -> isOpen(reporter.reportId(), reporter.exemptionReason()));
    }

    private static boolean isOpen(@Nullable UUID reportId, @Nullable String exemptionReason) {
        return reportId == null && exemptionReason == null;
    }
}
