package vn.dondoc.report.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.unitcopy.UnitNotice;
import vn.dondoc.report.unitcopy.UnitRef;

/** A round with its expected reporters, as far as the sender's scope goes, as of today. */
public record RoundResponse(
        RoundCard round, int version, List<ExpectedReporter> reporters, List<RoundAction> allowedActions) {

    /**
     * One expected reporter.
     *
     * @param firstSubmittedOn the day that decides about punctuality
     * @param daysLate 0 when in time; counts on while the report is missing
     * @param unitNotice what became of the unit since, while it owes something
     */
    public record ExpectedReporter(
            UnitRef unit,
            ReporterState state,
            @Nullable UUID reportId,

            @Schema(
                    enumeration = {
                        "DRAFT",
                        "AWAITING_APPROVAL",
                        "SUBMITTED",
                        "RETURNED",
                        "ACCEPTED",
                        "APPROVED",
                        "ISSUED"
                    })
            @Nullable
            String reportStatus,

            @Nullable LocalDate firstSubmittedOn,
            int daysLate,
            @Nullable String exemptionReason,
            @Nullable UnitNotice unitNotice) {}
}
