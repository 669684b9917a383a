package vn.dondoc.report.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.duty.DutyService;
import vn.dondoc.report.unitcopy.Scope;
import vn.dondoc.report.unitcopy.UnitDirectory;
import vn.dondoc.report.unitcopy.UnitNames;

/** Shows rounds as of today, as far as the sender's scope goes. */
@ApplicationScoped
class RoundReader {

    private final RoundRepository rounds;
    private final RoundReporterRepository reporters;
    private final RoundCards cards;
    private final DutyService duties;
    private final UnitDirectory units;
    private final Clock clock;

    RoundReader(
            RoundRepository rounds,
            RoundReporterRepository reporters,
            RoundCards cards,
            DutyService duties,
            UnitDirectory units,
            Clock clock) {
        this.rounds = rounds;
        this.reporters = reporters;
        this.cards = cards;
        this.duties = duties;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    RoundResponse get(Actor actor, UUID id) {
        return response(actor, rounds.visible(id, units.scopeOf(actor)).orElseThrow(RuleViolation::notFound));
    }

    @Transactional
    List<RoundSummary> list(Actor actor, int year) {
        var scope = units.scopeOf(actor);
        var found = rounds.visible(year, scope);
        var rows = rows(found, scope).stream().collect(Collectors.groupingBy(ReporterRow::roundId));
        return cards.of(found).stream()
                .map(card -> RoundSummary.of(card, rows.getOrDefault(card.id(), List.of()), today()))
                .toList();
    }

    @Transactional
    CompletenessResponse completeness(Actor actor, int year) {
        var scope = units.scopeOf(actor);
        var found = rounds.visible(year, scope);
        var byUnit = rows(found, scope).stream().collect(Collectors.groupingBy(ReporterRow::unitCode));
        var names = units.names(byUnit.keySet());
        var day = asOf(year);
        var rows = byUnit.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(names.order()))
                .map(unit -> matrixRow(unit.getKey(), unit.getValue(), names, day))
                .toList();
        return new CompletenessResponse(year, cards.of(found), rows);
    }

    RoundResponse response(Actor actor, ReportingRound round) {
        var rows = rows(List.of(round), units.scopeOf(actor));
        var names = units.names(rows.stream().map(ReporterRow::unitCode).toList());
        var card = cards.of(round);
        return new RoundResponse(
                card,
                round.version(),
                rows.stream()
                        .sorted(Comparator.comparing(ReporterRow::unitCode, names.order()))
                        .map(row -> reporter(row, names, card.unitsAsOf()))
                        .toList(),
                List.copyOf(actions(actor, round)));
    }

    Set<RoundAction> actions(Actor actor, ReportingRound round) {
        if (round.droppedOn() != null) {
            return Set.of();
        }
        var duty = Objects.requireNonNull(duties.cards(List.of(round.dutyId())).get(round.dutyId()));
        return RoundAccess.actions(actor, duty.recipientCode(), rows(List.of(round), units.scopeOf(actor)));
    }

    private List<ReporterRow> rows(List<ReportingRound> shown, Scope scope) {
        var days = shown.stream().collect(Collectors.toMap(ReportingRound::id, ReportingRound::dueOn));
        return reporters.of(days.keySet(), scope).stream()
                .map(reporter -> reporter.row(Objects.requireNonNull(days.get(reporter.roundId()))))
                .toList();
    }

    private CompletenessResponse.Cell cell(ReporterRow row) {
        var standing = row.facts().on(today());
        return new CompletenessResponse.Cell(row.roundId(), standing.state(), standing.daysLate(), row.reportId());
    }

    private CompletenessResponse.Row matrixRow(
            String unitCode, List<ReporterRow> rows, UnitNames names, LocalDate day) {
        var owes = rows.stream().anyMatch(ReporterRow::isOpen);
        return new CompletenessResponse.Row(
                names.on(unitCode, day),
                rows.stream().map(this::cell).toList(),
                owes ? names.notice(unitCode, day).orElse(null) : null);
    }

    private RoundResponse.ExpectedReporter reporter(ReporterRow row, UnitNames names, LocalDate day) {
        var standing = row.facts().on(today());
        return new RoundResponse.ExpectedReporter(
                names.on(row.unitCode(), day),
                standing.state(),
                row.reportId(),
                row.reportStatus(),
                row.firstSubmittedOn(),
                standing.daysLate(),
                row.exemptionReason(),
                row.isOpen() ? names.notice(row.unitCode(), day).orElse(null) : null);
    }

    /** The matrix of a year names units as they were at its end, that of the present year as they are. */
    private LocalDate asOf(int year) {
        var end = LocalDate.of(year, 12, 31);
        return end.isBefore(today()) ? end : today();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
