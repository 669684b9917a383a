package vn.dondoc.directory.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.dondoc.directory.exchange.plan.PlanRunner;
import vn.dondoc.directory.exchange.plan.RowPlan;
import vn.dondoc.directory.exchange.plan.RowPlanner;
import vn.dondoc.directory.exchange.plan.RowTiming;
import vn.dondoc.directory.exchange.row.Columns;
import vn.dondoc.directory.exchange.row.RowOrder;
import vn.dondoc.directory.exchange.row.RowReader;
import vn.dondoc.directory.exchange.table.Table;
import vn.dondoc.directory.exchange.table.TableReader;
import vn.dondoc.directory.unit.snapshot.UnitSnapshots;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;

/** Takes a unit list as a whole, or not at all. */
@ApplicationScoped
class UnitImports {

    private static final Logger LOG = Logger.getLogger(UnitImports.class);

    /** Further refusals are looked for in small files; a large one names the first. */
    private static final int ROWS_TO_TRY = 10_000;

    private final UnitSnapshots snapshots;
    private final PlanRunner runner;
    private final Texts texts;
    private final Clock clock;

    UnitImports(UnitSnapshots snapshots, PlanRunner runner, Texts texts, Clock clock) {
        this.snapshots = snapshots;
        this.runner = runner;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws RuleViolation 413, 415 or 422 when the file cannot be read as a unit list */
    ImportResponse run(Actor actor, Upload upload, boolean dryRun) {
        var table = TableReader.read(upload.fileName(), upload.content());
        var columns = Columns.of(table.head());
        var plans = plans(upload, table, columns);
        var refused = plans.stream().anyMatch(RowPlan::isRefused);
        var attempts = Math.clamp(ROWS_TO_TRY / plans.size(), 1, 50);
        var outcome = refused ? new PlanRunner.Outcome(plans, false) : runner.run(actor, plans, dryRun, true, attempts);
        var response = response(outcome, findings(table, columns));
        LOG.infof("Unit list of %d rows: %s, applied: %s", plans.size(), response.counts(), response.applied());
        return response;
    }

    private List<RowPlan> plans(Upload upload, Table table, Columns columns) {
        var rows = RowOrder.of(RowReader.read(table, columns));
        var timing = new RowTiming(
                Objects.requireNonNullElseGet(upload.effectiveOn(), () -> LocalDate.now(clock)),
                Objects.requireNonNullElseGet(upload.orderedBy(), () -> "Nhập từ tệp " + upload.fileName()));
        return RowPlanner.plan(rows, timing, snapshots.known(RowPlanner.questions(rows, timing)));
    }

    private ImportResponse response(PlanRunner.Outcome outcome, List<String> findings) {
        var rows = outcome.plans().stream()
                .map(this::row)
                .sorted(Comparator.comparingInt(ImportResponse.ImportRow::row))
                .toList();
        return new ImportResponse(rows, ImportResponse.ImportCounts.of(rows), outcome.recorded(), findings);
    }

    private ImportResponse.ImportRow row(RowPlan plan) {
        var row = plan.row();
        var messages = plan.messages().stream().map(texts::of).toList();
        return new ImportResponse.ImportRow(row.number(), plan.action(), row.code(), row.name(), messages);
    }

    private List<String> findings(Table table, Columns columns) {
        var unknown = columns.unknown().stream()
                .map(heading -> RuleViolation.withStatus(422, "import.unknown-column", heading));
        var sheets = table.otherSheets()
                ? Stream.of(RuleViolation.withStatus(422, "import.other-sheets"))
                : Stream.<RuleViolation>of();
        return Stream.concat(unknown, sheets).map(texts::of).toList();
    }
}
