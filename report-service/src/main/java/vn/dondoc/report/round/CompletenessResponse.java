package vn.dondoc.report.round;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.unitcopy.UnitNotice;
import vn.dondoc.report.unitcopy.UnitRef;

/** Who has reported in a year: a column per round, a row per unit, a cell where the unit is expected. */
public record CompletenessResponse(int year, List<RoundCard> rounds, List<Row> rows) {

    /**
     * A unit as it was on the last day of the year, or is today.
     *
     * @param unitNotice what became of it since, while it owes something
     */
    public record Row(
            UnitRef unit, List<Cell> cells, @Nullable UnitNotice unitNotice) {}

    public record Cell(
            UUID roundId,
            ReporterState state,
            int daysLate,
            @Nullable UUID reportId) {}
}
