package vn.dondoc.report.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.round.RoundCard;
import vn.dondoc.report.unitcopy.UnitRef;

/** A report in a list. */
public record ReportSummary(
        UUID id,
        RoundCard round,
        UnitRef unit,
        boolean official,
        ReportStatus status,
        int version,
        int contentVersion,
        boolean nil,
        @Nullable String returnReason) {}
