package vn.dondoc.plan.reading.duty;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.text.Passage;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.DateFindings;
import vn.dondoc.plan.reading.time.Deadline;

/** Looks at a duty that was just read and reports what a person must confirm. */
final class DutyChecks {

    private static final Pattern REPORT =
            Pattern.compile("báo cáo|kế hoạch", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final @Nullable Integer planYear;
    private final TierRule tiers;
    private final FindingLog findings;

    DutyChecks(@Nullable Integer planYear, TierRule tiers, FindingLog findings) {
        this.planYear = planYear;
        this.tiers = tiers;
        this.findings = findings;
    }

    void check(SentenceContext context, DutyClause clause, ReadDuty duty) {
        checkParties(duty);
        checkRecipient(clause.words().strip(), duty);
        clause.deadline().ifPresent(this::checkDeadline);
        clause.frequency().ifPresent(frequency -> checkFrequency(frequency, duty));
        if (clause.doubtful()) {
            findings.add(DutyFindings.doubtful(duty.span()));
        }
        boolean other =
                clause.frequency().isEmpty() && !clause.words().matcher(REPORT).find();
        if (other) {
            findings.add(DutyFindings.notAReport(context.sentence().span()));
        }
    }

    private void checkRecipient(Passage clause, ReadDuty duty) {
        UnitPhrases.unknownRecipient(clause)
                .ifPresent(name -> findings.add(DutyFindings.recipientDoubtful(name.text(), clause.span())));
        boolean sent = duty.kind() == DutyKind.ONE_OFF && UnitPhrases.isReporting(clause);
        if (sent && duty.recipient() == null) {
            findings.add(DutyFindings.noRecipient(duty.span(), null));
        }
    }

    /** A duty without a date of its own: what it lacks. */
    void checkParties(ReadDuty duty) {
        PhraseMention reporters = duty.reporters();
        if (reporters == null) {
            findings.add(DutyFindings.noReporters(duty.span()));
        } else if (duty.reportersInherited()) {
            findings.add(DutyFindings.reportersInherited(reporters.phrase(), duty.span()));
        }
        if (duty.recipient() == null && duty.kind() != DutyKind.ONE_OFF) {
            findings.add(DutyFindings.noRecipient(duty.span(), null));
        }
        PhraseMention recipient = duty.recipient();
        if (recipient != null && !tiers.isCertain(recipient)) {
            Span clause = duty.clauseSpan();
            Span place = clause.contains(recipient.span()) ? recipient.span() : clause;
            findings.add(DutyFindings.tierUncertain(recipient.phrase(), place));
        }
    }

    private void checkDeadline(Deadline deadline) {
        DateFindings.report(deadline.named(), findings);
        DateFindings.reportWeekend(deadline, findings);
        LocalDate named = deadline.named().date();
        if (named != null && planYear != null && named.getYear() < planYear) {
            findings.add(DutyFindings.beforePlanYear(
                    named.getYear(), deadline.wording().span()));
        }
    }

    private void checkFrequency(Frequency frequency, ReadDuty duty) {
        Span words = frequency.passage().span();
        if (duty.wording() == null) {
            findings.add(DutyFindings.noDate(frequency.passage().text(), words));
        }
        ReportPeriod period = duty.period();
        if (frequency.isHalfInferred() && period != null) {
            findings.add(DutyFindings.halfInferred(period, words));
        }
    }
}
