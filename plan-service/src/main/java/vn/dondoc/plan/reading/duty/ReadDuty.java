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
 * @param parties who owes whom
 * @param time by when
 * @param period what the report covers; null for one-off duties
 * @param trigger the event, for {@link DutyKind#EVENT}
 * @param place where it stands
 * @param findings indexes of the findings about the clause, or about the sentence as a whole
 */
public record ReadDuty(
        String name,
        DutyKind kind,
        DutyTier tier,
        DutyParties parties,
        DutyTime time,
        @Nullable ReportPeriod period,
        @Nullable String trigger,
        DutyPlace place,
        List<Integer> findings) {

    public ReadDuty {
        findings = List.copyOf(findings);
    }

    public @Nullable PhraseMention reporters() {
        return parties.reporters();
    }

    public boolean reportersInherited() {
        return parties.reportersInherited();
    }

    public @Nullable PhraseMention recipient() {
        return parties.recipient();
    }

    public @Nullable PhraseMention via() {
        return parties.via();
    }

    public @Nullable String wording() {
        return time.wording();
    }

    public @Nullable LocalDate namedOn() {
        return time.namedOn();
    }

    public @Nullable LocalDate dueOn() {
        return time.dueOn();
    }

    public @Nullable DueRule dueRule() {
        return time.dueRule();
    }

    public @Nullable Integer year() {
        return time.year();
    }

    public boolean yearInferred() {
        return time.yearInferred();
    }

    public @Nullable Span wordingSpan() {
        return time.span();
    }

    /** The sentence. */
    public String text() {
        return place.text();
    }

    public Span span() {
        return place.span();
    }

    public Span clauseSpan() {
        return place.clause();
    }

    /** Whether a finding at the place concerns this duty. */
    public boolean concerns(Span finding) {
        return place.clause().contains(finding) || finding.equals(place.span());
    }

    public ReadDuty withFindings(List<Integer> indexes) {
        return new ReadDuty(name, kind, tier, parties, time, period, trigger, place, indexes);
    }
}
