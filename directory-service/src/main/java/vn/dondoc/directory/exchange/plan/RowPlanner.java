package vn.dondoc.directory.exchange.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.exchange.row.TypeLabel;
import vn.dondoc.directory.exchange.row.UnitRow;
import vn.dondoc.directory.unit.snapshot.KnownUnit;
import vn.dondoc.directory.unit.snapshot.UnitSnapshots.Question;
import vn.dondoc.kit.RuleViolation;

/** Decides row by row, against what the directory knows of the unit on the row's day. */
public final class RowPlanner {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final RowTiming timing;
    private final Map<Question, KnownUnit> known;
    private final Map<String, RowPlan> decided = new HashMap<>();

    private RowPlanner(RowTiming timing, Map<Question, KnownUnit> known) {
        this.timing = timing;
        this.known = known;
    }

    /** What must be known before rows can be planned: each unit and its parent on the row's day. */
    public static List<Question> questions(List<UnitRow> rows, RowTiming timing) {
        return rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.code()), Stream.ofNullable(row.parentCode()))
                        .map(code -> new Question(code, timing.day(row))))
                .distinct()
                .toList();
    }

    /**
     * @param rows parents first
     * @param known the answers to {@link #questions}
     */
    public static List<RowPlan> plan(List<UnitRow> rows, RowTiming timing, Map<Question, KnownUnit> known) {
        var planner = new RowPlanner(timing, known);
        List<RowPlan> plans = new ArrayList<>();
        for (var row : rows) {
            var plan = planner.plan(row);
            planner.decided.put(row.code(), plan);
            plans.add(plan);
        }
        return plans;
    }

    private RowPlan plan(UnitRow row) {
        if (row.isFaulty()) {
            return RowPlan.refused(row, row.faults());
        }
        var unit = known.get(new Question(row.code(), timing.day(row)));
        var faults = Stream.of(unit == null ? newcomer(row) : standing(row, unit), parent(row))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            return RowPlan.refused(row, faults);
        }
        return unit == null || unit.then() == null
                ? RowEvents.founding(row, timing.order(row))
                : RowEvents.changes(row, unit.then(), timing.order(row));
    }

    private static Optional<RuleViolation> newcomer(UnitRow row) {
        if (row.type() == null) {
            return fault("import.row.new-needs-type");
        }
        return row.shortName() == null && row.name().length() > 200
                ? fault("import.row.short-name-needed")
                : Optional.empty();
    }

    private Optional<RuleViolation> standing(UnitRow row, KnownUnit unit) {
        var day = timing.day(row);
        if (day.isBefore(unit.from())) {
            return fault("import.row.not-yet", written(unit.from()));
        }
        if (unit.then() == null) {
            return fault(
                    "import.row.ended",
                    written(Optional.ofNullable(unit.lastDay()).orElse(day)));
        }
        return row.type() == null || row.type() == unit.then().type()
                ? Optional.empty()
                : fault("import.row.type-changes", TypeLabel.of(unit.then().type()));
    }

    private Optional<RuleViolation> parent(UnitRow row) {
        var code = row.parentCode();
        if (code == null || isThere(code, timing.day(row))) {
            return Optional.empty();
        }
        var inList = decided.get(code);
        if (inList == null) {
            return fault("import.row.parent-unknown", code, written(timing.day(row)));
        }
        return inList.isRefused()
                ? fault(
                        "import.row.parent-faulty",
                        Integer.toString(inList.row().number()))
                : Optional.empty();
    }

    private boolean isThere(String code, LocalDate day) {
        @Nullable KnownUnit parent = known.get(new Question(code, day));
        return parent != null && parent.then() != null;
    }

    /** A day as people write it. */
    public static String written(LocalDate day) {
        return DAY.format(day);
    }

    private static Optional<RuleViolation> fault(String code, Object... arguments) {
        return Optional.of(RuleViolation.withStatus(422, code, arguments));
    }
}
