package vn.dondoc.plan.importing.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
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
        List<Integer> findings) {

    DraftDuty between(DraftParty from, DraftRecipient to, @Nullable DraftRecipient through) {
        return new DraftDuty(
                name,
                kind,
                tier,
                from,
                to,
                through,
                text,
                wording,
                namedOn,
                dueOn,
                dueRule,
                year,
                periodFrom,
                periodTo,
                trigger,
                span,
                findings);
    }

    DraftDuty dueOn(@Nullable LocalDate day) {
        return timed(day, dueRule);
    }

    DraftDuty ruled(DueRule rule) {
        return timed(dueOn, rule);
    }

    private DraftDuty timed(@Nullable LocalDate day, @Nullable DueRule rule) {
        return new DraftDuty(
                name,
                kind,
                tier,
                reporters,
                recipient,
                via,
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
                findings);
    }

    DraftDuty indexing(List<Integer> found) {
        return new DraftDuty(
                name,
                kind,
                tier,
                reporters,
                recipient,
                via,
                text,
                wording,
                namedOn,
                dueOn,
                dueRule,
                year,
                periodFrom,
                periodTo,
                trigger,
                span,
                found);
    }
}
