package vn.dondoc.directory.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a new unit begins: from which day, under which parent, and how documents may spell it. */
public record Founding(
        String code,
        String name,
        String shortName,
        @Nullable String symbol,
        UnitType type,
        @Nullable UUID parentId,
        LocalDate from,
        List<String> aliases) {}
