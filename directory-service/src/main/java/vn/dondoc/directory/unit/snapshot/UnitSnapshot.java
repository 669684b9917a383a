package vn.dondoc.directory.unit.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.UnitType;
import vn.dondoc.directory.unit.timeline.CodeScheme;

/**
 * All that holds of a unit on a day.
 *
 * @param since the first day since which all of it, codes included, has held without a change
 */
public record UnitSnapshot(
        UUID id,
        String code,
        String name,
        String shortName,
        @Nullable String symbol,
        UnitType type,
        @Nullable String parentCode,
        Map<CodeScheme, String> codes,
        List<String> aliases,
        LocalDate since) {}
