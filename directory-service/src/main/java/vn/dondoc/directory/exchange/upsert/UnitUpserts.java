package vn.dondoc.directory.exchange.upsert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.dondoc.directory.exchange.Texts;
import vn.dondoc.directory.exchange.plan.PlanRunner;
import vn.dondoc.directory.exchange.plan.RowAction;
import vn.dondoc.directory.exchange.plan.RowPlan;
import vn.dondoc.directory.exchange.plan.RowPlanner;
import vn.dondoc.directory.exchange.plan.RowTiming;
import vn.dondoc.directory.exchange.row.Column;
import vn.dondoc.directory.exchange.row.RowOrder;
import vn.dondoc.directory.exchange.row.TypeLabel;
import vn.dondoc.directory.exchange.row.UnitRow;
import vn.dondoc.directory.unit.UnitType;
import vn.dondoc.directory.unit.snapshot.KnownUnit;
import vn.dondoc.directory.unit.snapshot.UnitSnapshot;
import vn.dondoc.directory.unit.snapshot.UnitSnapshots;
import vn.dondoc.directory.unit.snapshot.UnitSnapshots.Question;
import vn.dondoc.directory.unit.timeline.CodeScheme;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;

/** Brings the directory up to the e-office's list, as far as its rules allow. */
@ApplicationScoped
class UnitUpserts {

    private static final Logger LOG = Logger.getLogger(UnitUpserts.class);
    private static final String ORDERED_BY = "Đồng bộ từ trục văn bản";
    private static final int MOST_ABSENT = 1_000;

    private final UnitSnapshots snapshots;
    private final PlanRunner runner;
    private final Texts texts;
    private final Clock clock;

    UnitUpserts(UnitSnapshots snapshots, PlanRunner runner, Texts texts, Clock clock) {
        this.snapshots = snapshots;
        this.runner = runner;
        this.texts = texts;
        this.clock = clock;
    }

    UpsertResponse run(Actor actor, UpsertRequest request) {
        var day = Objects.requireNonNullElseGet(request.asOf(), () -> LocalDate.now(clock));
        var ours = snapshots.coded(CodeScheme.EOFFICE, day);
        var plans = plans(ListedRows.of(request.units(), ours), day, ours);
        var outcome = runner.run(actor, plans, false, false, plans.size() + 1);
        var results = outcome.plans().stream()
                .sorted(Comparator.comparingInt(plan -> plan.row().number()))
                .map(plan -> result(plan, request.units().get(plan.row().number() - 1)))
                .toList();
        var counts = UpsertResponse.UpsertCounts.of(results);
        LOG.infof("Units of the e-office: %s", counts);
        var absent = absent(results, ours);
        return new UpsertResponse(
                day, results, counts, absent.stream().limit(MOST_ABSENT).toList(), absent.size());
    }

    private List<RowPlan> plans(List<UnitRow> listed, LocalDate day, Map<String, UnitSnapshot> ours) {
        var rows = RowOrder.of(listed);
        var timing = new RowTiming(day, ORDERED_BY + ", ngày " + RowPlanner.written(day));
        var known = snapshots.known(RowPlanner.questions(rows, timing));
        var checked = rows.stream()
                .map(row -> {
                    var unit = known.get(new Question(row.code(), day));
                    return unit == null || ours.containsKey(agencyCode(row)) ? row : row.with(taken(row, unit));
                })
                .toList();
        return RowPlanner.plan(checked, timing, known);
    }

    /** A unit that once came under this agency code now has another, or has ended: no program decides which is meant. */
    private static RuleViolation taken(UnitRow row, KnownUnit unit) {
        var name = unit.then() == null ? unit.code() : unit.then().name();
        return RuleViolation.withStatus(422, "upsert.row.code-taken", agencyCode(row), name);
    }

    private UpsertResponse.UpsertedUnit result(RowPlan plan, UpsertRequest.ListedUnit unit) {
        var assumed = plan.action() == RowAction.CREATE && unit.type() == null
                ? List.of(RuleViolation.withStatus(422, "upsert.row.type-assumed", TypeLabel.of(UnitType.AGENCY)))
                : List.<RuleViolation>of();
        return new UpsertResponse.UpsertedUnit(
                plan.row().number() - 1,
                agencyCode(plan.row()),
                UpsertResponse.UpsertResult.of(plan.action()),
                plan.isRefused() ? null : plan.row().code(),
                plan.with(assumed).messages().stream().map(texts::of).toList());
    }

    private static List<UpsertResponse.DirectoryUnit> absent(
            List<UpsertResponse.UpsertedUnit> results, Map<String, UnitSnapshot> ours) {
        var listed =
                results.stream().map(UpsertResponse.UpsertedUnit::externalCode).collect(Collectors.toSet());
        return ours.entrySet().stream()
                .filter(unit -> !listed.contains(unit.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(unit -> new UpsertResponse.DirectoryUnit(
                        unit.getKey(), unit.getValue().code(), unit.getValue().name()))
                .toList();
    }

    private static String agencyCode(UnitRow row) {
        return row.codes().getOrDefault(Column.EOFFICE, "");
    }
}
