package vn.dondoc.directory.exchange.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.exchange.table.Cell;
import vn.dondoc.directory.exchange.table.Line;
import vn.dondoc.directory.exchange.table.Table;
import vn.dondoc.directory.unit.UnitType;
import vn.dondoc.kit.RuleViolation;

/** Reads one line, collecting all its faults, so that a file is put right in one go. */
public final class RowReader {

    private static final Pattern UNIT_CODE = Pattern.compile("[A-Z0-9]{2,20}");
    private static final Pattern ALIAS_END = Pattern.compile("\\s*[;|]\\s*");

    private final Line line;
    private final Columns columns;
    private final List<RuleViolation> faults = new ArrayList<>();

    private RowReader(Line line, Columns columns) {
        this.line = line;
        this.columns = columns;
    }

    /** Every line in its order, the faulty ones with their faults. */
    public static List<UnitRow> read(Table table, Columns columns) {
        return table.lines().stream()
                .map(line -> new RowReader(line, columns).row())
                .toList();
    }

    private UnitRow row() {
        return new UnitRow(
                line.number(),
                required(Column.CODE, this::unitCode),
                required(Column.NAME, Function.identity()),
                text(Column.SHORT_NAME),
                text(Column.SYMBOL),
                type(),
                Optional.ofNullable(text(Column.PARENT)).map(this::unitCode).orElse(null),
                from(),
                codes(),
                aliases(),
                faults);
    }

    private String required(Column column, Function<String, String> form) {
        var text = text(column);
        if (text == null && columns.cell(line, column).text().isEmpty()) {
            fault("import.row.missing", column);
        }
        return text == null ? "" : form.apply(text);
    }

    private String unitCode(String written) {
        var code = written.toUpperCase(Locale.ROOT);
        if (!UNIT_CODE.matcher(code).matches()) {
            faults.add(fault("import.row.unit-code", written));
        }
        return code;
    }

    private @Nullable UnitType type() {
        var written = text(Column.TYPE);
        var type = Optional.ofNullable(written).flatMap(TypeLabel::read).orElse(null);
        if (written != null && type == null) {
            faults.add(fault("import.row.type", written));
        }
        return type;
    }

    private @Nullable LocalDate from() {
        var written = text(Column.FROM);
        var day = Optional.ofNullable(written).flatMap(WrittenDay::read).orElse(null);
        if (written != null && day == null) {
            faults.add(fault("import.row.day", written));
        }
        return day;
    }

    private Map<Column, String> codes() {
        Map<Column, String> codes = new EnumMap<>(Column.class);
        for (var column : CodeForm.columns()) {
            var code = text(column);
            if (code != null && !CodeForm.fits(column, code)) {
                faults.add(fault("import.row.code-form", column.heading(), code, CodeForm.example(column)));
            } else if (code != null) {
                codes.put(column, code);
            }
        }
        return codes;
    }

    private List<String> aliases() {
        var written = text(Column.ALIASES);
        return written == null
                ? List.of()
                : Arrays.stream(ALIAS_END.split(written))
                        .filter(alias -> !alias.isEmpty())
                        .distinct()
                        .toList();
    }

    /** What the cell says, or null beside a fault or when it says nothing. */
    private @Nullable String text(Column column) {
        var cell = columns.cell(line, column);
        var fault = fault(column, cell);
        if (fault != null) {
            faults.add(fault);
            return null;
        }
        return cell.text().isEmpty() ? null : cell.text();
    }

    private static @Nullable RuleViolation fault(Column column, Cell cell) {
        return switch (cell.kind()) {
            case FORMULA -> fault("import.row.formula", column.heading());
            case BROKEN -> fault("import.row.broken-cell", column.heading(), cell.text());
            case TEXT -> TextRules.fault(column, cell.text()).orElse(null);
        };
    }

    private void fault(String code, Column column) {
        faults.add(fault(code, column.heading()));
    }

    private static RuleViolation fault(String code, Object... arguments) {
        return RuleViolation.withStatus(422, code, arguments);
    }
}
