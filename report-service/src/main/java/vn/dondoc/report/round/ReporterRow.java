package vn.dondoc.report.round;

import java.time.LocalDate;
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
        ReporterFacts facts) {}
