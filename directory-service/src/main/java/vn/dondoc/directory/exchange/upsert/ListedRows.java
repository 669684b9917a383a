package vn.dondoc.directory.exchange.upsert;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.exchange.row.CodeForm;
import vn.dondoc.directory.exchange.row.Column;
import vn.dondoc.directory.exchange.row.TextRules;
import vn.dondoc.directory.exchange.row.UnitRow;
import vn.dondoc.directory.exchange.upsert.UpsertRequest.ListedUnit;
import vn.dondoc.directory.unit.UnitType;
import vn.dondoc.directory.unit.snapshot.UnitSnapshot;
import vn.dondoc.kit.RuleViolation;

/**
 * Reads the e-office's units as rows about ours. A unit that is new here gets a stable code made of its agency code,
 * {@code H55X242}: the same again whenever it is sent, and no other's.
 */
final class ListedRows {

    private final Map<String, UnitSnapshot> byAgencyCode;
    private final Set<String> listed;

    private ListedRows(Map<String, UnitSnapshot> byAgencyCode, List<ListedUnit> units) {
        this.byAgencyCode = byAgencyCode;
        this.listed = units.stream().map(unit -> text(unit.externalCode())).collect(Collectors.toSet());
    }

    /** @param byAgencyCode the directory's units of the day by their agency code */
    static List<UnitRow> of(List<ListedUnit> units, Map<String, UnitSnapshot> byAgencyCode) {
        var rows = new ListedRows(byAgencyCode, units);
        return IntStream.range(0, units.size())
                .mapToObj(index -> rows.row(index + 1, units.get(index)))
                .toList();
    }

    /** A code that this list would give to a unit that is new here. */
    static String madeCode(String agencyCode) {
        return agencyCode.replace('.', 'X');
    }

    private UnitRow row(int number, ListedUnit unit) {
        var agencyCode = text(unit.externalCode());
        var known = byAgencyCode.get(agencyCode);
        return new UnitRow(
                number,
                code(agencyCode),
                text(unit.name()),
                orNull(unit.shortName()),
                orNull(unit.symbol()),
                unit.type() == null && known == null ? UnitType.AGENCY : unit.type(),
                parent(unit),
                null,
                Map.of(Column.EOFFICE, agencyCode),
                List.of(),
                faults(unit, agencyCode));
    }

    private String code(String agencyCode) {
        var known = byAgencyCode.get(agencyCode);
        return known == null ? madeCode(agencyCode) : known.code();
    }

    private @Nullable String parent(ListedUnit unit) {
        var parent = orNull(unit.parentExternalCode());
        return parent == null ? null : code(parent);
    }

    private List<RuleViolation> faults(ListedUnit unit, String agencyCode) {
        List<RuleViolation> faults = new ArrayList<>();
        if (agencyCode.isEmpty()) {
            faults.add(fault("upsert.row.no-code"));
        } else if (!CodeForm.EOFFICE.fits(agencyCode)) {
            faults.add(fault("upsert.row.code-form", agencyCode));
        }
        var parent = text(unit.parentExternalCode());
        if (!parent.isEmpty() && !listed.contains(parent) && !byAgencyCode.containsKey(parent)) {
            faults.add(fault("upsert.row.parent-unknown", parent));
        }
        if (text(unit.name()).isEmpty()) {
            faults.add(fault("import.row.missing", Column.NAME.heading()));
        }
        texts(unit).forEach((column, text) -> TextRules.fault(column, text).ifPresent(faults::add));
        return faults;
    }

    private static Map<Column, String> texts(ListedUnit unit) {
        return Map.of(
                Column.NAME, text(unit.name()),
                Column.SHORT_NAME, text(unit.shortName()),
                Column.SYMBOL, text(unit.symbol()));
    }

    private static RuleViolation fault(String code, Object... arguments) {
        return RuleViolation.withStatus(422, code, arguments);
    }

    private static @Nullable String orNull(@Nullable String written) {
        var text = text(written);
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String written) {
        return Normalizer.normalize(Objects.requireNonNullElse(written, ""), Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }
}
