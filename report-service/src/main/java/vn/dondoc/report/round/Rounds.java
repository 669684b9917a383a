package vn.dondoc.report.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.duty.DutyCard;
import vn.dondoc.report.round.RoundLinkRules.Candidate;

/** What other features need of rounds: opening those of a plan's duties, reading one, telling how far a report is. */
@ApplicationScoped
public class Rounds {

    private final RoundRepository rounds;
    private final RoundReporterRepository reporters;
    private final RoundCards cards;
    private final ChangeFeed changes;

    Rounds(RoundRepository rounds, RoundReporterRepository reporters, RoundCards cards, ChangeFeed changes) {
        this.rounds = rounds;
        this.reporters = reporters;
        this.cards = cards;
        this.changes = changes;
    }

    /** Opens a round per dated duty of one plan and links the tiers; rounds that are there stay as they are. */
    @Transactional
    public void open(Actor actor, List<DutyCard> ofOnePlan) {
        ofOnePlan.stream()
                .filter(duty -> duty.dueOn() != null)
                .forEach(duty -> open(actor, duty, Objects.requireNonNull(duty.dueOn())));
        link(ofOnePlan);
    }

    /** A round by its id; the id comes from this service's own rows. */
    @Transactional
    public RoundCard card(UUID id) {
        return cards.of(rounds.findByIdOptional(id).orElseThrow(RuleViolation::notFound));
    }

    @Transactional
    public Map<UUID, RoundCard> cards(List<UUID> ids) {
        return cards.of(rounds.list("id in ?1", ids)).stream().collect(Collectors.toMap(RoundCard::id, card -> card));
    }

    /** The inner rounds that a round's report is drawn from. */
    @Transactional
    public List<UUID> feeding(UUID outerRoundId) {
        return rounds.list("feedsRoundId = ?1 and droppedOn is null order by dueOn, id", outerRoundId).stream()
                .map(ReportingRound::id)
                .toList();
    }

    /** The units expected in a round in its order, without those excused. */
    @Transactional
    public List<String> expected(UUID roundId) {
        return reporters.of(roundId).stream()
                .filter(RoundReporter::isExpected)
                .map(RoundReporter::unitCode)
                .toList();
    }

    /**
     * Lets a unit report in a round.
     *
     * @throws RuleViolation 404 when the unit is not expected there, {@code round.exempt} when it is excused,
     *     {@code round.dropped} when the round fell away
     */
    @Transactional
    public void requireExpected(UUID roundId, String unitCode) {
        rounds.findByIdOptional(roundId).ifPresent(ReportingRound::requireStanding);
        reporters.of(roundId, unitCode).orElseThrow(RuleViolation::notFound).mayReport();
    }

    /** The rounds of these duties, also such as fell away. */
    @Transactional
    public List<RoundCard> ofDuties(List<UUID> dutyIds) {
        return dutyIds.isEmpty() ? List.of() : cards.of(rounds.ofDuties(dutyIds));
    }

    /** Gives a round the deadline that its duty has now; whoever calls it has a person's decision. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(Actor actor, UUID roundId, DutyCard duty, LocalDate day) {
        change(actor, "round.moved", roundId, round -> round.moveTo(duty, day));
    }

    /** Lets a round fall away; whoever calls it has a person's decision. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void drop(Actor actor, UUID roundId, LocalDate day) {
        change(actor, "round.dropped", roundId, round -> round.drop(day));
    }

    private void change(Actor actor, String type, UUID roundId, Consumer<ReportingRound> step) {
        var round = rounds.findByIdOptional(roundId).orElseThrow(RuleViolation::notFound);
        var before = cards.of(round);
        step.accept(round);
        rounds.flush();
        var after = cards.of(round);
        changes.append(actor, type, roundId, after.recipient().code(), before, after);
    }

    /** Called by a report in the transaction of each of its steps. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void advance(UUID roundId, String unitCode, ReportProgress progress) {
        reporters.of(roundId, unitCode).orElseThrow(RuleViolation::notFound).advance(progress);
    }

    private void open(Actor actor, DutyCard duty, LocalDate dueOn) {
        if (!rounds.ofDuties(List.of(duty.id())).isEmpty()) {
            return;
        }
        var round = new ReportingRound(duty, dueOn);
        rounds.persistAndFlush(round);
        var codes = duty.reporterCodes();
        for (var position = 0; position < codes.size(); position++) {
            reporters.persist(new RoundReporter(round.id(), codes.get(position), position));
        }
        changes.append(actor, "round.opened", round.id(), duty.recipientCode(), null, cards.of(round));
    }

    private void link(List<DutyCard> ofOnePlan) {
        var byDuty = ofOnePlan.stream().collect(Collectors.toMap(DutyCard::id, duty -> duty));
        var opened = rounds.ofDuties(List.copyOf(byDuty.keySet()));
        var candidates = opened.stream()
                .map(round -> candidate(round, Objects.requireNonNull(byDuty.get(round.dutyId()))))
                .toList();
        for (var index = 0; index < opened.size(); index++) {
            RoundLinkRules.fedBy(candidates.get(index), candidates).ifPresent(opened.get(index)::feed);
        }
        rounds.flush();
    }

    private static Candidate candidate(ReportingRound round, DutyCard duty) {
        return new Candidate(round.id(), duty.kind(), duty.tier(), round.year(), round.dueOn());
    }
}
