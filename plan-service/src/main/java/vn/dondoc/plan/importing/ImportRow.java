package vn.dondoc.plan.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as a line of the list.
 *
 * @param openFindings findings that nobody has decided yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportRow(
        UUID id,
        ImportStatus status,
        String fileName,
        Instant createdAt,
        String createdBy,
        @Nullable UUID planId,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String subject,
        @Nullable LocalDate issuedOn,
        long taskCount,
        long dutyCount,
        long openFindings) {}
