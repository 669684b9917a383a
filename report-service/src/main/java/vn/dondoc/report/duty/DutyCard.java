package vn.dondoc.report.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A duty as other features see it; {@code dueOn} is the last day, {@code namedOn} the day that the plan names; a withdrawn one no longer holds. */
public record DutyCard(
        UUID id,
        UUID planId,
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
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        boolean withdrawn) {}
