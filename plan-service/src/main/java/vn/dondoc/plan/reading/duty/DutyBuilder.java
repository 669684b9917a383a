package vn.dondoc.plan.reading.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Passage;
import vn.dondoc.plan.reading.time.Deadline;

/** Makes a duty of a clause, taking from the sentence what the clause does not say. */
final class DutyBuilder {

    private final @Nullable Integer planYear;
    private final TierRule tiers;
    private final DutyChecks checks;

    DutyBuilder(@Nullable Integer planYear, TierRule tiers, FindingLog findings) {
        this.planYear = planYear;
        this.tiers = tiers;
        this.checks = new DutyChecks(planYear, tiers, findings);
    }

    ReadDuty build(SentenceContext context, DutyClause clause) {
        Optional<Deadline> deadline = clause.deadline();
        LocalDate named = deadline.map(found -> found.named().date()).orElse(null);
        Integer year = named == null ? planYear : Integer.valueOf(named.getYear());
        ReportPeriod period = clause.frequency()
                .flatMap(frequency -> frequency.period(periodYear(year), named))
                .orElse(null);
        Parties parties = parties(context, clause.words());
        ReadDuty duty = new ReadDuty(
                name(context, clause, period, parties),
                clause.frequency().map(Frequency::kind).orElse(DutyKind.ONE_OFF),
                parties.tier(),
                reporters(context, clause),
                context.isInherited(),
                parties.recipient(),
                parties.via(),
                context.words(),
                deadline.map(found -> found.wording().text()).orElse(null),
                named,
                deadline.map(Deadline::dueOn).orElse(null),
                deadline.map(Deadline::rule).orElse(null),
                year,
                deadline.filter(found -> found.named().yearInferred()).isPresent(),
                period,
                null,
                context.sentence().span(),
                clause.words().strip().span(),
                deadline.map(found -> found.wording().span()).orElse(null),
                List.of());
        checks.check(context, clause, duty);
        return duty;
    }

    /** Who has the reports sent to them "để tổng hợp, báo cáo …" owes what comes after. */
    private static @Nullable PhraseMention reporters(SentenceContext context, DutyClause clause) {
        return UnitPhrases.forwarder(clause.words())
                .or(() -> ownSubject(context, clause))
                .map(PhraseMention::of)
                .or(context::reporters)
                .orElse(null);
    }

    /** "…; Phòng B hoàn thiện hồ sơ trình … trước ngày …": a clause behind a semicolon may have a subject of its own. */
    private static Optional<Passage> ownSubject(SentenceContext context, DutyClause clause) {
        Passage words = clause.words().strip();
        return words.start() > context.sentence().start() ? UnitPhrases.subject(words) : Optional.empty();
    }

    /** A report due in January looks back at the plan's year, not at the year of its deadline. */
    private @Nullable Integer periodYear(@Nullable Integer year) {
        return planYear == null ? year : planYear;
    }

    private record Parties(
            @Nullable PhraseMention recipient, @Nullable PhraseMention via, DutyTier tier) {}

    private Parties parties(SentenceContext context, Passage clause) {
        Passage sentence = context.sentence();
        List<Passage> places = List.of(
                clause,
                sentence.part(sentence.start(), clause.end()),
                UnitPhrases.withoutForwarding(sentence, clause.end()),
                sentence);
        PhraseMention recipient = first(places, UnitPhrases::recipient);
        PhraseMention via = first(places, UnitPhrases::via);
        return new Parties(recipient, via, tiers.tier(recipient));
    }

    private static @Nullable PhraseMention first(List<Passage> places, Function<Passage, Optional<Passage>> search) {
        return places.stream()
                .flatMap(place -> search.apply(place).stream())
                .findFirst()
                .map(PhraseMention::of)
                .orElse(null);
    }

    private static String name(
            SentenceContext context, DutyClause clause, @Nullable ReportPeriod period, Parties parties) {
        return clause.frequency()
                .map(frequency -> DutyName.report(frequency.kind(), period, parties.tier(), parties.recipient()))
                .orElseGet(() -> DutyName.action(clause.words(), context.own(), deadlineStart(clause)));
    }

    private static int deadlineStart(DutyClause clause) {
        return clause.deadline()
                .map(deadline -> deadline.wording().start())
                .orElse(clause.words().end());
    }

    ReadDuty buildAtOnce(SentenceContext context) {
        return event(context, context.sentence(), null, "đột xuất");
    }

    /** "… trong 03 ngày làm việc kể từ ngày …": the rule is kept as wording and trigger, and no date is made up. */
    ReadDuty buildAfter(SentenceContext context, Passage clause, Passage wording, Passage trigger) {
        return event(context, clause, wording, Letters.collapse(trigger.text()));
    }

    private ReadDuty event(SentenceContext context, Passage clause, @Nullable Passage wording, String trigger) {
        Parties parties = parties(context, clause);
        ReadDuty duty = new ReadDuty(
                DutyName.report(DutyKind.EVENT, null, parties.tier(), parties.recipient()),
                DutyKind.EVENT,
                parties.tier(),
                context.reporters().orElse(null),
                context.isInherited(),
                parties.recipient(),
                parties.via(),
                context.words(),
                wording == null ? null : Letters.collapse(wording.text()),
                null,
                null,
                null,
                planYear,
                false,
                null,
                trigger,
                context.sentence().span(),
                clause.strip().span(),
                wording == null ? null : wording.span(),
                List.of());
        checks.checkParties(duty);
        return duty;
    }
}
