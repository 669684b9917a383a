package vn.dondoc.report.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report as it stands, for other features of this service. */
public record ReportSnapshot(
        UUID id,
        UUID roundId,
        String unitCode,
        String recipientCode,
        boolean official,
        ReportStatus status,
        int version,
        int contentVersion,
        boolean nil,
        @Nullable String returnReason,
        Outline outline,
        ReportContent content) {}
