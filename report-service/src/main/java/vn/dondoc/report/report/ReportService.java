package vn.dondoc.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.round.Rounds;

/** A report's way from its first word to its acceptance. */
@ApplicationScoped
class ReportService {

    private final ReportRepository reports;
    private final ReportSteps steps;
    private final Reports shared;
    private final Rounds rounds;
    private final OutlineCatalog outlines;
    private final Clock clock;

    ReportService(
            ReportRepository reports,
            ReportSteps steps,
            Reports shared,
            Rounds rounds,
            OutlineCatalog outlines,
            Clock clock) {
        this.reports = reports;
        this.steps = steps;
        this.shared = shared;
        this.rounds = rounds;
        this.outlines = outlines;
        this.clock = clock;
    }

    /** Begins the report of the actor's own unit. */
    @Transactional
    ReportSnapshot start(Actor actor, UUID roundId) {
        if (actor.unit() == null) {
            throw RuleViolation.notFound();
        }
        rounds.requireExpected(roundId, actor.unit());
        if (reports.of(roundId, actor.unit()).isPresent()) {
            throw new RuleViolation("report.exists");
        }
        var round = rounds.card(roundId);
        var report = new Report(round, actor.unit(), outlines.forRound(round), clock.instant());
        reports.persist(report);
        return steps.done(actor, report, "report.started", null, null);
    }

    @Transactional
    ReportSnapshot write(Actor actor, UUID id, @Nullable String ifMatch, ContentRequest request) {
        var report = steps.take(actor, id, ReportAction.EDIT, ifMatch);
        var before = report.snapshot();
        var offered = shared.accepted(rounds.feeding(before.roundId()));
        report.write(new ContentRules(before.outline(), before.content(), offered).content(request));
        return steps.done(actor, report, "report.content-saved", before, null);
    }

    @Transactional
    ReportSnapshot submit(Actor actor, UUID id, @Nullable String ifMatch, boolean nil) {
        var report = steps.take(actor, id, ReportAction.SUBMIT, ifMatch);
        var before = report.snapshot();
        report.submit(nil);
        return steps.done(actor, report, "report.submitted", before, null);
    }

    @Transactional
    ReportSnapshot approve(Actor actor, UUID id, @Nullable String ifMatch) {
        var report = steps.take(actor, id, ReportAction.APPROVE, ifMatch);
        var before = report.snapshot();
        report.approve(clock.instant());
        return steps.done(actor, report, "report.approved", before, null);
    }

    @Transactional
    ReportSnapshot sendBack(Actor actor, UUID id, @Nullable String ifMatch, String reason) {
        var report = steps.take(actor, id, ReportAction.RETURN, ifMatch);
        var before = report.snapshot();
        report.sendBack(reason);
        return steps.done(actor, report, "report.returned", before, reason);
    }

    @Transactional
    ReportSnapshot accept(Actor actor, UUID id, @Nullable String ifMatch) {
        var report = steps.take(actor, id, ReportAction.ACCEPT, ifMatch);
        var before = report.snapshot();
        report.accept(clock.instant());
        return steps.done(actor, report, "report.accepted", before, null);
    }
}
