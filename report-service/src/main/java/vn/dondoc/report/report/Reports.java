package vn.dondoc.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.round.Rounds;
import vn.dondoc.report.unitcopy.UnitDirectory;

/** What consolidation and release need of reports. */
@ApplicationScoped
public class Reports {

    private final ReportRepository reports;
    private final ReportSteps steps;
    private final ReportReader reader;
    private final Rounds rounds;
    private final UnitDirectory units;
    private final Clock clock;

    Reports(
            ReportRepository reports,
            ReportSteps steps,
            ReportReader reader,
            Rounds rounds,
            UnitDirectory units,
            Clock clock) {
        this.reports = reports;
        this.steps = steps;
        this.reader = reader;
        this.rounds = rounds;
        this.units = units;
        this.clock = clock;
    }

    /** A report within the actor's scope, else 404. */
    @Transactional
    public ReportSnapshot visible(Actor actor, UUID id) {
        return reports.visible(id, units.scopeOf(actor))
                .orElseThrow(RuleViolation::notFound)
                .snapshot();
    }

    /** The accepted reports of these rounds, in the order in which the rounds name their units. */
    @Transactional
    public List<Contribution> accepted(Collection<UUID> roundIds) {
        var found = reports.accepted(roundIds);
        var names = units.names(found.stream().map(Report::unitCode).toList());
        var cards = rounds.cards(List.copyOf(roundIds));
        return found.stream()
                .map(report -> report.contribution(names.on(
                        report.unitCode(),
                        Objects.requireNonNull(cards.get(report.snapshot().roundId()))
                                .unitsAsOf())))
                .toList();
    }

    /** The report as the HTTP API shows it. */
    public ReportResponse show(Actor actor, UUID id) {
        return reader.get(actor, id);
    }

    /** Draws contributions into an official report; refused as in {@code ReportSteps.take}. */
    @Transactional
    public ReportSnapshot draw(
            Actor actor, UUID id, @Nullable String ifMatch, Function<ReportSnapshot, ReportContent> contentOf) {
        var report = steps.take(actor, id, ReportAction.CONSOLIDATE, ifMatch);
        var before = report.snapshot();
        report.write(contentOf.apply(before));
        return steps.done(actor, report, "report.consolidated", before, null);
    }

    /** Takes an approved official report out of everybody's hands, in the transaction of its release. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ReportSnapshot issue(Actor actor, UUID id, @Nullable String ifMatch) {
        var report = steps.take(actor, id, ReportAction.ISSUE, ifMatch);
        var before = report.snapshot();
        report.issue(clock.instant());
        return steps.done(actor, report, "report.issued", before, null);
    }
}
