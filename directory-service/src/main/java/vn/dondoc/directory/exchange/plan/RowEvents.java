package vn.dondoc.directory.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.exchange.row.Column;
import vn.dondoc.directory.exchange.row.UnitRow;
import vn.dondoc.directory.unit.event.Founding;
import vn.dondoc.directory.unit.event.NewEvent;
import vn.dondoc.directory.unit.snapshot.UnitSnapshot;
import vn.dondoc.directory.unit.timeline.CodeScheme;
import vn.dondoc.kit.RuleViolation;

/** The events that make the directory say what a row says. */
final class RowEvents {

    private static final Map<Column, CodeScheme> SCHEMES = Map.of(
            Column.EOFFICE_OLD, CodeScheme.EOFFICE_OLD,
            Column.EOFFICE, CodeScheme.EOFFICE,
            Column.ADMINISTRATIVE, CodeScheme.ADMINISTRATIVE);

    private final UnitRow row;
    private final UnitSnapshot now;
    private final List<RuleViolation> changes = new ArrayList<>();

    private RowEvents(UnitRow row, UnitSnapshot now) {
        this.row = row;
        this.now = now;
    }

    static RowPlan founding(UnitRow row, NewEvent.EventOrder order) {
        var codes = row.codes().entrySet().stream()
                .map(code -> new Founding.GivenCode(scheme(code.getKey()), code.getValue()))
                .toList();
        var founding = new Founding(
                row.code(),
                row.name(),
                Objects.requireNonNullElse(row.shortName(), row.name()),
                row.symbol(),
                Objects.requireNonNull(row.type()),
                null,
                row.parentCode(),
                row.aliases(),
                codes);
        var notes = row.parentCode() == null ? List.of(note("import.row.top-level")) : List.<RuleViolation>of();
        return new RowPlan(row, RowAction.CREATE, List.of(new NewEvent.Found(order, founding)), notes);
    }

    static RowPlan changes(UnitRow row, UnitSnapshot now, NewEvent.EventOrder order) {
        var changes = new RowEvents(row, now);
        List<NewEvent> events = new ArrayList<>();
        changes.rename(events, order);
        changes.move(events, order);
        changes.recode(events, order);
        var action = events.isEmpty() ? RowAction.SAME : RowAction.CHANGE;
        return new RowPlan(row, action, events, changes.changes).with(changes.aliasesKept());
    }

    private void rename(List<NewEvent> events, NewEvent.EventOrder order) {
        var name = changed(Column.NAME, now.name(), row.name());
        var shortName = changed(Column.SHORT_NAME, now.shortName(), row.shortName());
        var symbol = changed(Column.SYMBOL, now.symbol(), row.symbol());
        if (name != null || shortName != null || symbol != null) {
            events.add(new NewEvent.Rename(order, null, row.code(), name, shortName, symbol));
        }
    }

    private void move(List<NewEvent> events, NewEvent.EventOrder order) {
        var parent = changed(Column.PARENT, now.parentCode(), row.parentCode());
        if (parent != null) {
            events.add(new NewEvent.Move(order, null, row.code(), null, parent));
        }
    }

    private void recode(List<NewEvent> events, NewEvent.EventOrder order) {
        row.codes().forEach((column, wanted) -> {
            var code = changed(column, now.codes().get(scheme(column)), wanted);
            if (code != null) {
                events.add(new NewEvent.Recode(order, null, row.code(), scheme(column), code));
            }
        });
    }

    /** What is wanted, or null when it is so already or the row does not say. */
    private @Nullable String changed(Column column, @Nullable String old, @Nullable String wanted) {
        if (wanted == null || wanted.equals(old)) {
            return null;
        }
        changes.add(
                old == null
                        ? note("import.row.change-new", column.heading(), wanted)
                        : note("import.row.change", column.heading(), old, wanted));
        return wanted;
    }

    /** Other names have days and a road of their own; a list that has more of them than we must say so. */
    private List<RuleViolation> aliasesKept() {
        var unknown = row.aliases().stream()
                .filter(alias -> !now.aliases().contains(alias))
                .collect(Collectors.joining("; "));
        return unknown.isEmpty() ? List.of() : List.of(note("import.row.aliases-kept", unknown));
    }

    private static CodeScheme scheme(Column column) {
        return Objects.requireNonNull(SCHEMES.get(column));
    }

    private static RuleViolation note(String code, Object... arguments) {
        return RuleViolation.withStatus(422, code, arguments);
    }
}
