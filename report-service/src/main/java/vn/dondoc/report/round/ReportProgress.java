package vn.dondoc.report.round;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a unit's report is, as the report tells its round.
 *
 * @param status the report's own status
 * @param returned sent back by the recipient and not yet resubmitted
 */
public record ReportProgress(
        UUID reportId, String status, @Nullable LocalDate firstSubmittedOn, boolean returned, boolean nil) {}
