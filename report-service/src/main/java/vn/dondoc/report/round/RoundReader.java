package vn.dondoc.report.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.dondoc.report.unitcopy.UnitRef;

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
                .map(card -> summary(card, rows.getOrDefault(card.id(), List.of())))
                .toList();
    }

    @Transactional
    CompletenessResponse completeness(Actor actor, int year) {
        var scope = units.scopeOf(actor);
        var found = rounds.visible(year, scope);
        var byUnit = rows(found, scope).stream().collect(Collectors.groupingBy(ReporterRow::unitCode));
        var names = units.refs(byUnit.keySet());
        var rows = byUnit.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(unit -> new CompletenessResponse.Row(
                        Objects.requireNonNull(names.get(unit.getKey())),
                        unit.getValue().stream().map(this::cell).toList()))
                .toList();
        return new CompletenessResponse(year, cards.of(found), rows);
    }

    RoundResponse response(Actor actor, ReportingRound round) {
        var rows = rows(List.of(round), units.scopeOf(actor));
        var names = units.refs(rows.stream().map(ReporterRow::unitCode).toList());
        return new RoundResponse(
                cards.of(round),
                round.version(),
                rows.stream().map(row -> reporter(row, names)).toList(),
                List.copyOf(actions(actor, round)));
    }

    Set<RoundAction> actions(Actor actor, ReportingRound round) {
        var duty = Objects.requireNonNull(duties.cards(List.of(round.dutyId())).get(round.dutyId()));
        return RoundAccess.actions(actor, duty.recipientCode(), rows(List.of(round), units.scopeOf(actor)));
    }

    private List<ReporterRow> rows(List<ReportingRound> shown, Scope scope) {
        var days = shown.stream().collect(Collectors.toMap(ReportingRound::id, ReportingRound::dueOn));
        return reporters.of(days.keySet(), scope).stream()
                .map(reporter -> reporter.row(Objects.requireNonNull(days.get(reporter.roundId()))))
                .toList();
    }

    private RoundSummary summary(RoundCard card, List<ReporterRow> rows) {
        var states = rows.stream().map(row -> row.facts().on(today()).state()).toList();
        return new RoundSummary(
                card,
                rows.size(),
                (int) rows.stream()
                        .filter(row -> row.firstSubmittedOn() != null)
                        .count(),
                count(states, ReporterState.MISSING),
                count(states, ReporterState.EXEMPT));
    }

    private CompletenessResponse.Cell cell(ReporterRow row) {
        var standing = row.facts().on(today());
        return new CompletenessResponse.Cell(row.roundId(), standing.state(), standing.daysLate(), row.reportId());
    }

    private RoundResponse.ExpectedReporter reporter(ReporterRow row, Map<String, UnitRef> names) {
        var standing = row.facts().on(today());
        return new RoundResponse.ExpectedReporter(
                Objects.requireNonNull(names.get(row.unitCode())),
                standing.state(),
                row.reportId(),
                row.reportStatus(),
                row.firstSubmittedOn(),
                standing.daysLate(),
                row.exemptionReason());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static int count(List<ReporterState> states, ReporterState wanted) {
        return (int) states.stream().filter(wanted::equals).count();
    }
}
