package vn.dondoc.directory.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What held of a unit during some days, or was once taken to hold.
 *
 * @param validTo the last day, absent while it lasts
 * @param begunBy the event that it begins with
 * @param recordedBy the event that wrote it down, at {@code recordedAt}
 * @param retiredBy the later event that put something else in its place; absent in what we know now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionResponse(
        UUID id,
        String name,
        String shortName,
        @Nullable String symbol,
        UnitType type,
        @Nullable UUID parentId,
        @Nullable String parentCode,
        @Nullable String parentName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        UUID begunBy,
        UUID recordedBy,
        Instant recordedAt,
        @Nullable UUID retiredBy) {}
