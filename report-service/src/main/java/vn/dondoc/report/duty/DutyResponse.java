package vn.dondoc.report.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.unitcopy.UnitRef;

/**
 * A reporting duty of an issued plan.
 *
 * @param text the plan's own words
 * @param namedOn the day that the plan names, null for a duty that waits for an event
 * @param dueOn the last day that is on time
 * @param dueNote what a person should know about that day, in Vietnamese
 */
public record DutyResponse(
        UUID id,
        UUID planId,
        String name,
        DutyKind kind,
        DutyTier tier,
        int year,
        String text,
        String reportersPhrase,
        List<UnitRef> reporters,
        @Nullable String recipientPhrase,
        UnitRef recipient,
        @Nullable String viaPhrase,
        @Nullable LocalDate namedOn,
        DueRule dueRule,
        @Nullable LocalDate dueOn,
        @Nullable String dueNote,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo) {}
