package vn.dondoc.plan.reading.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Passage;

/** Makes a duty of a clause, taking from the sentence what the clause does not say. */
final class DutyBuilder {

    private final @Nullable Integer planYear;
    private final TierRule tiers;
    private final KnownNames names;
    private final DutyChecks checks;

    DutyBuilder(@Nullable Integer planYear, TierRule tiers, KnownNames names, FindingLog findings) {
        this.names = names;
        this.planYear = planYear;
        this.tiers = tiers;
        this.checks = new DutyChecks(planYear, tiers, findings);
    }

    ReadDuty build(SentenceContext context, DutyClause clause) {
        DutyTime time = DutyTime.of(clause.deadline(), planYear);
        ReportPeriod period = period(clause, time);
        DutyParties parties = PartyReader.of(context, clause.words(), names);
        DutyKind kind = clause.frequency().map(Frequency::kind).orElse(DutyKind.ONE_OFF);
        String name = name(context, clause, period, parties.recipient());
        DutyPlace place = place(context, clause.words());
        ReadDuty duty = new ReadDuty(
                name, kind, tiers.tier(parties.recipient()), parties, time, period, null, place, List.of());
        checks.check(context, clause, duty);
        return duty;
    }

    /** A report due in January looks back at the plan's year, not at the year of its deadline. */
    private @Nullable ReportPeriod period(DutyClause clause, DutyTime time) {
        Integer year = planYear == null ? time.year() : planYear;
        return clause.frequency()
                .flatMap(frequency -> frequency.period(year, time.namedOn()))
                .orElse(null);
    }

    private static DutyPlace place(SentenceContext context, Passage clause) {
        return new DutyPlace(
                context.words(), context.sentence().span(), clause.strip().span());
    }

    private String name(
            SentenceContext context,
            DutyClause clause,
            @Nullable ReportPeriod period,
            @Nullable PhraseMention recipient) {
        return clause.frequency()
                .map(frequency -> DutyName.report(frequency.kind(), period, tiers.tier(recipient), recipient))
                .orElseGet(() -> DutyName.action(clause.words(), context.own(), deadlineStart(clause)));
    }

    private static int deadlineStart(DutyClause clause) {
        return clause.deadline()
                .map(deadline -> deadline.wording().start())
                .orElse(clause.words().end());
    }

    /** @param trigger the event, or "đột xuất" */
    ReadDuty buildAtOnce(SentenceContext context, String trigger) {
        return event(context, context.sentence(), null, trigger);
    }

    /** "… trong 03 ngày làm việc kể từ ngày …": the rule is kept as wording and trigger, and no date is made up. */
    ReadDuty buildAfter(SentenceContext context, Passage clause, Passage wording, Passage trigger) {
        return event(context, clause, wording, Letters.collapse(trigger.text()));
    }

    private ReadDuty event(SentenceContext context, Passage clause, @Nullable Passage wording, String trigger) {
        DutyParties parties = PartyReader.of(context, clause, names);
        DutyTier tier = tiers.tier(parties.recipient());
        String name = DutyName.report(DutyKind.EVENT, null, tier, parties.recipient());
        DutyTime time = DutyTime.undated(wording, planYear);
        DutyPlace place = place(context, clause);
        ReadDuty duty = new ReadDuty(name, DutyKind.EVENT, tier, parties, time, null, trigger, place, List.of());
        checks.checkParties(duty);
        return duty;
    }
}
