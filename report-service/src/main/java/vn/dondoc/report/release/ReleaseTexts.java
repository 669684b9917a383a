package vn.dondoc.report.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.plancopy.PlanCopies;
import vn.dondoc.report.report.ReportSnapshot;
import vn.dondoc.report.report.Reports;
import vn.dondoc.report.round.Rounds;
import vn.dondoc.report.unitcopy.UnitDirectory;

/** Puts a report's document together: for a look before it is signed, and for its issue. */
@ApplicationScoped
class ReleaseTexts {

    private final Reports reports;
    private final Rounds rounds;
    private final PlanCopies plans;
    private final UnitDirectory units;
    private final Clock clock;

    ReleaseTexts(Reports reports, Rounds rounds, PlanCopies plans, UnitDirectory units, Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.plans = plans;
        this.units = units;
        this.clock = clock;
    }

    /** The document as of today; 404 for a report out of scope, and for a unit's, which is never issued. */
    @Transactional
    ReleasePreview preview(Actor actor, UUID reportId) {
        var report = reports.visible(actor, reportId);
        if (!report.official()) {
            throw RuleViolation.notFound();
        }
        return of(report).preview(LocalDate.now(clock));
    }

    ReleaseText of(ReportSnapshot report) {
        var round = rounds.card(report.roundId());
        return new ReleaseText(report, round, plans.find(round.planId()).orElse(null), units.agency(report.unitCode()));
    }
}
