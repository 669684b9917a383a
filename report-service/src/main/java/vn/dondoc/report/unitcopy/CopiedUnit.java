package vn.dondoc.report.unitcopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of a unit of the directory. Name to {@code validTo} are those of one day and count only in events
 * from before units had versions.
 *
 * @param versions all of them, oldest first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CopiedUnit(
        UUID id,
        String code,
        String name,
        @Nullable String shortName,
        @Nullable String symbol,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<UnitVersion> versions,
        @Nullable List<Successor> successors) {

    private static final Comparator<UnitVersion> OLDEST_FIRST =
            Comparator.comparing(UnitVersion::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    UnitHistory history(@Nullable UnitEnd end) {
        var all = versions == null || versions.isEmpty()
                ? List.of(new UnitVersion(name, shortName, symbol, parentCode, validFrom, validTo))
                : versions.stream().sorted(OLDEST_FIRST).toList();
        return new UnitHistory(id, code, end, all, successors == null ? List.of() : successors);
    }
}
