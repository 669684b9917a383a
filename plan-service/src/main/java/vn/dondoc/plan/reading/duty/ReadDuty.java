package vn.dondoc.plan.reading.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.DueRule;

/**
 * One reporting duty: who owes whom what, and when.
 *
 * @param name what is owed, as a title: "Báo cáo 6 tháng đầu năm 2024"
 * @param kind how often
 * @param tier inside the issuing agency or outside it
 * @param reporters who owes it; null when the text names nobody
 * @param reportersInherited whether the reporters stand in an earlier sentence of the same item
 * @param recipient to whom; null when the text names nobody
 * @param via through whom: "(qua phòng …)"; null for none
 * @param text the sentence
 * @param wording the deadline as written, "trước ngày 10/6"; null for a duty without a date
 * @param namedOn the day that the wording names
 * @param dueOn the last day on time as {@code dueRule} reads it; the office's setting may say otherwise
 * @param dueRule how the wording treats the named day
 * @param year the year of the named day, else of the plan
 * @param yearInferred whether the year was taken from the plan
 * @param period what the report covers; null for one-off duties
 * @param trigger the event, for {@link DutyKind#EVENT}
 * @param span where the sentence stands
 * @param clauseSpan where the part of the sentence stands that speaks of this duty alone
 * @param wordingSpan where the deadline stands
 * @param findings indexes of the findings about the clause, or about the sentence as a whole
 */
public record ReadDuty(
        String name,
        DutyKind kind,
        DutyTier tier,
        @Nullable PhraseMention reporters,
        boolean reportersInherited,
        @Nullable PhraseMention recipient,
        @Nullable PhraseMention via,
        String text,
        @Nullable String wording,
        @Nullable LocalDate namedOn,
        @Nullable LocalDate dueOn,
        @Nullable DueRule dueRule,
        @Nullable Integer year,
        boolean yearInferred,
        @Nullable ReportPeriod period,
        @Nullable String trigger,
        Span span,
        Span clauseSpan,
        @Nullable Span wordingSpan,
        List<Integer> findings) {

    public ReadDuty {
        findings = List.copyOf(findings);
    }

    /** Whether a finding at the place concerns this duty. */
    public boolean concerns(Span place) {
        return clauseSpan.contains(place) || place.equals(span);
    }

    public ReadDuty withFindings(List<Integer> indexes) {
        return new ReadDuty(
                name,
                kind,
                tier,
                reporters,
                reportersInherited,
                recipient,
                via,
                text,
                wording,
                namedOn,
                dueOn,
                dueRule,
                year,
                yearInferred,
                period,
                trigger,
                span,
                clauseSpan,
                wordingSpan,
                indexes);
    }
}
