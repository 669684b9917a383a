package vn.dondoc.directory.exchange.upsert;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.exchange.plan.RowAction;

/**
 * What became of each unit, in the order of the request, and how both sides differ afterwards.
 *
 * @param absent our units with an agency code that the list leaves out, at most 1,000; nothing happens to them
 * @param absentCount how many there are
 */
public record UpsertResponse(
        LocalDate asOf, List<UpsertedUnit> results, UpsertCounts counts, List<DirectoryUnit> absent, int absentCount) {

    /**
     * @param index the unit's place in the request, from 0
     * @param code the unit's stable code here; absent when it was refused before it had one
     * @param messages what changed, or the reason of a refusal
     */
    public record UpsertedUnit(
            int index,
            String externalCode,
            UpsertResult result,
            @Nullable String code,
            List<String> messages) {}

    /** What became of a unit. */
    public enum UpsertResult {
        CREATED,
        CHANGED,
        SAME,
        REFUSED;

        static UpsertResult of(RowAction action) {
            return switch (action) {
                case CREATE -> CREATED;
                case CHANGE -> CHANGED;
                case SAME -> SAME;
                case ERROR -> REFUSED;
            };
        }
    }

    /** How many units became what. */
    public record UpsertCounts(int created, int changed, int same, int refused) {

        static UpsertCounts of(List<UpsertedUnit> rows) {
            return new UpsertCounts(
                    count(rows, UpsertResult.CREATED),
                    count(rows, UpsertResult.CHANGED),
                    count(rows, UpsertResult.SAME),
                    count(rows, UpsertResult.REFUSED));
        }

        private static int count(List<UpsertedUnit> rows, UpsertResult result) {
            return Math.toIntExact(
                    rows.stream().filter(row -> row.result() == result).count());
        }
    }

    /** A unit of the directory. */
    public record DirectoryUnit(String externalCode, String code, String name) {}
}
