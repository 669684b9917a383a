package vn.dondoc.plan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.duty.DutyKind;
import vn.dondoc.plan.reading.duty.DutyTier;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.DueRule;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * A reporting duty of a plan: who owes whom what, and by when.
 *
 * @param via through whom the report goes, "qua phòng Tổ chức - Hành chính - Quản trị"
 * @param text the clause of the document
 * @param wording the deadline as written, "trước ngày 10/6"
 * @param namedOn the day that the document names
 * @param dueOn the last day on time as the office reads the wording
 * @param year the year reported on
 * @param periodFrom first day of the period reported on, where the clause says it
 * @param trigger the event that the duty waits for
 * @param importId the document that the span indexes, where an amendment kept its words from before; absent for the plan's own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Duty(
        UUID id,
        String name,
        DutyKind kind,
        DutyTier tier,
        Reporters reporters,
        Recipient recipient,
        @Nullable Recipient via,
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
        @Nullable UUID importId) {

    /** In the words of the plan's own document. */
    public Duty(
            UUID id,
            String name,
            DutyKind kind,
            DutyTier tier,
            Reporters reporters,
            Recipient recipient,
            @Nullable Recipient via,
            String text,
            @Nullable String wording,
            @Nullable LocalDate namedOn,
            @Nullable LocalDate dueOn,
            @Nullable DueRule dueRule,
            @Nullable Integer year,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable String trigger,
            Span span) {
        this(
                id,
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
                null);
    }

    /** In the words of an earlier document, which the span indexes. */
    public Duty of(@Nullable UUID document) {
        return new Duty(
                id,
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
                document);
    }

    /** Who reports: the words, and the units that they meant on the plan's date. */
    public record Reporters(String phrase, List<UnitRef> units) {}

    /** Who receives: the words, and the unit where there is exactly one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Recipient(String phrase, @Nullable UnitRef unit) {}
}
