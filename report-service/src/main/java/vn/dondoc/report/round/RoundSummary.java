package vn.dondoc.report.round;

import java.time.LocalDate;
import java.util.List;

/** A round in a list, with how many of the visible reporters stand where today. */
public record RoundSummary(RoundCard round, int expected, int submitted, int missing, int exempt) {

    static RoundSummary of(RoundCard round, List<ReporterRow> rows, LocalDate today) {
        var states = rows.stream().map(row -> row.facts().on(today).state()).toList();
        var submitted =
                rows.stream().filter(row -> row.firstSubmittedOn() != null).count();
        return new RoundSummary(
                round,
                rows.size(),
                (int) submitted,
                count(states, ReporterState.MISSING),
                count(states, ReporterState.EXEMPT));
    }

    private static int count(List<ReporterState> states, ReporterState wanted) {
        return (int) states.stream().filter(wanted::equals).count();
    }
}
