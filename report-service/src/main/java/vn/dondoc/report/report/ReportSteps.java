package vn.dondoc.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.round.Rounds;
import vn.dondoc.report.unitcopy.UnitDirectory;

/** The frame of every step of a report: may this actor, is it the version that was seen, and who must hear of it. */
@ApplicationScoped
class ReportSteps {

    private static final Logger LOG = Logger.getLogger(ReportSteps.class);
    private static final List<String> ROLES = List.of("leader", "clerk", "coordinator", "unit-head", "officer");

    private final ReportRepository reports;
    private final Rounds rounds;
    private final UnitDirectory units;
    private final ChangeFeed changes;

    ReportSteps(ReportRepository reports, Rounds rounds, UnitDirectory units, ChangeFeed changes) {
        this.reports = reports;
        this.rounds = rounds;
        this.units = units;
        this.changes = changes;
    }

    /** What the change feed keeps of a step. */
    record Step(
            ReportStatus status,
            int contentVersion,
            UUID roundId,
            boolean nil,
            @Nullable String byRole,
            @Nullable String reason) {

        static Step of(ReportSnapshot report, @Nullable String byRole, @Nullable String reason) {
            return new Step(report.status(), report.contentVersion(), report.roundId(), report.nil(), byRole, reason);
        }
    }

    /**
     * The report, ready to be changed.
     *
     * @throws RuleViolation 404 outside the scope; 403 when the actor never may; 428 and 412 for the version; 409
     *     {@code report.wrong-status} when the actor may, but not in this state
     */
    Report take(Actor actor, UUID id, ReportAction action, @Nullable String ifMatch) {
        var report = reports.visible(id, units.scopeOf(actor)).orElseThrow(RuleViolation::notFound);
        if (!ReportAccess.mayEver(actor, report.facts(), action)) {
            throw RuleViolation.forbidden();
        }
        Etag.require(ifMatch, report.snapshot().version());
        if (!ReportAccess.actions(actor, report.facts()).contains(action)) {
            throw new RuleViolation("report.wrong-status");
        }
        return report;
    }

    /** Writes the step down: the report, its line in the round, the change feed. */
    @Transactional(Transactional.TxType.MANDATORY)
    ReportSnapshot done(
            Actor actor, Report report, String event, @Nullable ReportSnapshot before, @Nullable String reason) {
        reports.flush();
        var after = report.snapshot();
        rounds.advance(after.roundId(), after.unitCode(), report.progress());
        changes.append(
                actor,
                event,
                after.id(),
                after.unitCode(),
                before == null ? null : Step.of(before, null, before.returnReason()),
                Step.of(after, role(actor), reason));
        LOG.infof("%s report=%s unit=%s version=%d", event, after.id(), after.unitCode(), after.version());
        return after;
    }

    private static @Nullable String role(Actor actor) {
        return ROLES.stream().filter(actor::is).findFirst().orElse(null);
    }
}
