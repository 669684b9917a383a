package vn.dondoc.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.report.ReportContent.ParagraphSource;
import vn.dondoc.report.round.RoundCard;
import vn.dondoc.report.round.Rounds;
import vn.dondoc.report.unitcopy.UnitDirectory;
import vn.dondoc.report.unitcopy.UnitNames;

/** Shows reports within the sender's scope, with what the sender may do. */
@ApplicationScoped
class ReportReader {

    private final ReportRepository reports;
    private final ReportTimeline timeline;
    private final Rounds rounds;
    private final UnitDirectory units;

    ReportReader(ReportRepository reports, ReportTimeline timeline, Rounds rounds, UnitDirectory units) {
        this.reports = reports;
        this.timeline = timeline;
        this.rounds = rounds;
        this.units = units;
    }

    @Transactional
    ReportResponse get(Actor actor, UUID id) {
        var report = reports.visible(id, units.scopeOf(actor)).orElseThrow(RuleViolation::notFound);
        return response(actor, report.snapshot());
    }

    @Transactional
    ReportResponse response(Actor actor, ReportSnapshot report) {
        var facts = new ReportFacts(report.unitCode(), report.recipientCode(), report.official(), report.status());
        var content = new ContentView(report, versions(report.content()));
        var round = rounds.card(report.roundId());
        return new ReportResponse(
                report.id(),
                round,
                units.names(List.of(report.unitCode())).on(report.unitCode(), round.unitsAsOf()),
                report.official(),
                report.status(),
                report.version(),
                report.contentVersion(),
                report.nil(),
                report.outline().sections(),
                content.sections(),
                content.figures(),
                report.returnReason(),
                timeline.of(report.id()),
                List.copyOf(ReportAccess.actions(actor, facts)));
    }

    @Transactional
    Page<ReportSummary> list(
            Actor actor, @Nullable UUID roundId, @Nullable ReportStatus status, int size, @Nullable String cursor) {
        var filter = new ReportRepository.Filter(roundId, status, position(cursor));
        var found = reports.visible(units.scopeOf(actor), filter, size + 1).stream()
                .map(Report::snapshot)
                .toList();
        return Page.of(summaries(found), size, report -> Cursor.at(report.id()));
    }

    private static @Nullable UUID position(@Nullable String cursor) {
        var last = Cursor.decode(cursor, 1);
        try {
            return last == null ? null : UUID.fromString(last.values().getFirst());
        } catch (IllegalArgumentException tampered) {
            throw RuleViolation.invalid("cursor.invalid");
        }
    }

    private List<ReportSummary> summaries(List<ReportSnapshot> found) {
        var cards = rounds.cards(found.stream().map(ReportSnapshot::roundId).toList());
        var names = units.names(found.stream().map(ReportSnapshot::unitCode).toList());
        return found.stream()
                .map(report -> summary(report, Objects.requireNonNull(cards.get(report.roundId())), names))
                .toList();
    }

    private static ReportSummary summary(ReportSnapshot report, RoundCard round, UnitNames names) {
        return new ReportSummary(
                report.id(),
                round,
                names.on(report.unitCode(), round.unitsAsOf()),
                report.official(),
                report.status(),
                report.version(),
                report.contentVersion(),
                report.nil(),
                report.returnReason());
    }

    private Map<UUID, Integer> versions(ReportContent content) {
        var ids = content.sources().map(ParagraphSource::reportId).distinct().toList();
        return ids.isEmpty() ? Map.of() : reports.contentVersions(ids);
    }
}
