package vn.dondoc.plan.importing.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.duty.DutyKind;
import vn.dondoc.plan.reading.duty.DutyTier;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.DueRule;

/**
 * A reporting duty as read.
 *
 * @param via through whom the report goes
 * @param text the sentence
 * @param wording the deadline as written, "trước ngày 10/6"
 * @param namedOn the day that the wording names
 * @param dueOn the last day on time as the office reads the wording
 * @param year the year reported on
 * @param trigger the event that it waits for
 * @param findings indexes of the findings inside the sentence
 * @param added whether a person marked its words, which the reader had not taken for a duty
 * @param leftOut whether a person took it out: it is no part of the plan
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftDuty(
        String name,
        DutyKind kind,
        DutyTier tier,
        DraftParty reporters,
        DraftRecipient recipient,
        @Nullable DraftRecipient via,
        String text,
        @Nullable String wording,
        @Nullable LocalDate namedOn,
        @Nullable LocalDate dueOn,
        @Nullable DueRule dueRule,
        @Nullable Integer year,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable String trigger,
        Span span,
        List<Integer> findings,
        boolean added,
        boolean leftOut) {

    DraftDuty between(DraftParty from, DraftRecipient to, @Nullable DraftRecipient through) {
        return with(name, from, to, through, dueOn, dueRule, findings, leftOut);
    }

    DraftDuty named(String given) {
        return with(given, reporters, recipient, via, dueOn, dueRule, findings, leftOut);
    }

    DraftDuty dueOn(@Nullable LocalDate day) {
        return with(name, reporters, recipient, via, day, dueRule, findings, leftOut);
    }

    DraftDuty ruled(DueRule rule) {
        return with(name, reporters, recipient, via, dueOn, rule, findings, leftOut);
    }

    DraftDuty indexing(List<Integer> found) {
        return with(name, reporters, recipient, via, dueOn, dueRule, found, leftOut);
    }

    DraftDuty leftOut(boolean out) {
        return with(name, reporters, recipient, via, dueOn, dueRule, findings, out);
    }

    /** Whether both say the same of the same sentence. */
    boolean repeats(DraftDuty other) {
        return span.equals(other.span) && kind == other.kind && Objects.equals(wording, other.wording);
    }

    private DraftDuty with(
            String title,
            DraftParty from,
            DraftRecipient to,
            @Nullable DraftRecipient through,
            @Nullable LocalDate day,
            @Nullable DueRule rule,
            List<Integer> found,
            boolean out) {
        return new DraftDuty(
                title,
                kind,
                tier,
                from,
                to,
                through,
                text,
                wording,
                namedOn,
                day,
                rule,
                year,
                periodFrom,
                periodTo,
                trigger,
                span,
                found,
                added,
                out);
    }
}
