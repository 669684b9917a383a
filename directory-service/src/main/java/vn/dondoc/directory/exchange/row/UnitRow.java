package vn.dondoc.directory.exchange.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.UnitType;
import vn.dondoc.kit.RuleViolation;

/**
 * What a line says of a unit. What is null or empty says nothing: the unit keeps what it has.
 *
 * @param number of the line in the file
 * @param code the unit's stable code; empty only beside a fault
 * @param from the day since which all of it holds; null for the day of the import
 * @param codes codes by the column that gives their scheme
 * @param faults why the line cannot be taken, as problems with texts
 */
public record UnitRow(
        int number,
        String code,
        String name,
        @Nullable String shortName,
        @Nullable String symbol,
        @Nullable UnitType type,
        @Nullable String parentCode,
        @Nullable LocalDate from,
        Map<Column, String> codes,
        List<String> aliases,
        List<RuleViolation> faults) {

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** The same line with one more reason why it cannot be taken. */
    public UnitRow with(RuleViolation fault) {
        var all = Stream.concat(faults.stream(), Stream.of(fault)).toList();
        return new UnitRow(
                number, code, name, shortName, symbol, type, parentCode, from, codes, aliases, new ArrayList<>(all));
    }
}
