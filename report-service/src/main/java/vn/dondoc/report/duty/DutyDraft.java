package vn.dondoc.report.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty as an issued plan has it.
 *
 * @param sourceId the duty's id in plan-service
 * @param position its place in the plan, from 0
 * @param reporterCodes the units that owe the report
 * @param dueOn the last day; null for a duty that waits for an event
 */
public record DutyDraft(
        UUID sourceId,
        UUID planId,
        int position,
        String name,
        DutyKind kind,
        DutyTier tier,
        int year,
        String text,
        String reportersPhrase,
        List<String> reporterCodes,
        @Nullable String recipientPhrase,
        String recipientCode,
        @Nullable String viaPhrase,
        @Nullable LocalDate namedOn,
        DueRule dueRule,
        @Nullable LocalDate dueOn,
        @Nullable String dueNote,
        @Nullable ReportingPeriod period) {}
