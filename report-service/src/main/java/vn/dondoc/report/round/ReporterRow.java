package vn.dondoc.report.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One expected reporter as stored, before a day is looked at. */
record ReporterRow(
        UUID roundId,
        String unitCode,
        @Nullable UUID reportId,
        @Nullable String reportStatus,
        @Nullable LocalDate firstSubmittedOn,
        @Nullable String exemptionReason,
        ReporterFacts facts) {

    private static final List<String> FINISHED = List.of("ACCEPTED", "ISSUED");

    /** Whether something is still owed: the unit is not excused and its report is not through. */
    boolean isOpen() {
        return exemptionReason == null && (reportStatus == null || !FINISHED.contains(reportStatus));
    }
}
