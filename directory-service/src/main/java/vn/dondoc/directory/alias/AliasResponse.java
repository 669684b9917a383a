package vn.dondoc.directory.alias;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param from the first day on which it counts, absent when it does since the unit's founding
 * @param to the last day, absent while it counts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AliasResponse(
        UUID id,
        String spelling,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
