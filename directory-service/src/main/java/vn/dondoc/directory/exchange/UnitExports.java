package vn.dondoc.directory.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.exchange.row.Column;
import vn.dondoc.directory.exchange.row.TypeLabel;
import vn.dondoc.directory.exchange.table.TableWriter;
import vn.dondoc.directory.unit.snapshot.UnitSnapshot;
import vn.dondoc.directory.unit.snapshot.UnitSnapshots;
import vn.dondoc.directory.unit.timeline.CodeScheme;

/** Writes all units of a day as a list that can be imported again. */
@ApplicationScoped
class UnitExports {

    /** A page has a transaction of its own, so that a slow download holds no connection. */
    private static final int PAGE = 1_000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final UnitSnapshots snapshots;
    private final Clock clock;

    UnitExports(UnitSnapshots snapshots, Clock clock) {
        this.snapshots = snapshots;
        this.clock = clock;
    }

    LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }

    void write(LocalDate day, TableWriter table) throws IOException {
        table.line(Arrays.stream(Column.values()).map(Column::heading).toList());
        var page = snapshots.page(day, null, PAGE);
        while (!page.isEmpty()) {
            for (var unit : page) {
                table.line(cells(unit));
            }
            page = page.size() < PAGE
                    ? List.of()
                    : snapshots.page(day, page.getLast().code(), PAGE);
        }
    }

    private static List<String> cells(UnitSnapshot unit) {
        return Arrays.stream(Column.values())
                .map(column -> Objects.requireNonNullElse(cell(unit, column), ""))
                .toList();
    }

    private static @Nullable String cell(UnitSnapshot unit, Column column) {
        return switch (column) {
            case CODE -> unit.code();
            case NAME -> unit.name();
            case SHORT_NAME -> unit.shortName();
            case SYMBOL -> unit.symbol();
            case TYPE -> TypeLabel.of(unit.type());
            case PARENT -> unit.parentCode();
            case FROM -> DAY.format(unit.since());
            case EOFFICE_OLD -> unit.codes().get(CodeScheme.EOFFICE_OLD);
            case EOFFICE -> unit.codes().get(CodeScheme.EOFFICE);
            case ADMINISTRATIVE -> unit.codes().get(CodeScheme.ADMINISTRATIVE);
            case ALIASES -> String.join("; ", unit.aliases());
        };
    }
}
