package vn.dondoc.report.plancopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.report.duty.DutyService;
import vn.dondoc.report.proposal.RoundProposals;
import vn.dondoc.report.round.PlanStatus;
import vn.dondoc.report.round.Rounds;

/** The issued plans that this service knows, and what it makes of a new one. */
@ApplicationScoped
public class PlanCopies {

    private static final Logger LOG = Logger.getLogger(PlanCopies.class);
    private static final Actor PULL = Actor.system("report-service");

    private final PlanCopyRepository copies;
    private final DutyService duties;
    private final Rounds rounds;
    private final RoundProposals proposals;
    private final ChangeFeed changes;

    PlanCopies(
            PlanCopyRepository copies,
            DutyService duties,
            Rounds rounds,
            RoundProposals proposals,
            ChangeFeed changes) {
        this.copies = copies;
        this.proposals = proposals;
        this.duties = duties;
        this.rounds = rounds;
        this.changes = changes;
    }

    @Transactional
    public Optional<PlanCopy> find(UUID id) {
        return copies.find(id);
    }

    /** Adopts an issued plan's duties and opens their rounds, all or nothing; a second time it changes nothing. */
    @Transactional
    void take(PlanView plan) {
        if (copies.find(plan.id()).isPresent()) {
            follow(plan);
            return;
        }
        var copy = copy(plan);
        copies.keep(copy, status(plan));
        var adopted = new PlanReading(plan, copy.issuerCode())
                .duties().stream().map(draft -> duties.adopt(PULL, draft)).toList();
        rounds.open(PULL, adopted);
        changes.append(PULL, "plan-copy.taken", plan.id(), copy.issuerCode(), null, copy);
        LOG.infof("plan-copy.taken plan=%s duties=%d", plan.id(), adopted.size());
    }

    /** Takes over what became of a plan that is known here. Rounds are never changed by it: they get proposals. */
    @Transactional
    void follow(PlanView plan) {
        var known = copies.find(plan.id()).orElseThrow();
        var status = status(plan);
        copies.keep(copy(plan), status);
        var cards = duties.follow(PULL, plan.id(), new PlanReading(plan, known.issuerCode()).duties());
        rounds.open(PULL, cards.stream().filter(duty -> !duty.withdrawn()).toList());
        proposals.compare(PULL, plan.id(), status, cards);
        LOG.infof("plan-copy.followed plan=%s status=%s", plan.id(), status);
    }

    private static PlanStatus status(PlanView plan) {
        return plan.status() == null ? PlanStatus.ISSUED : PlanStatus.valueOf(plan.status());
    }

    private static PlanCopy copy(PlanView plan) {
        return new PlanCopy(
                plan.id(),
                plan.type(),
                plan.number(),
                plan.symbol(),
                plan.subject(),
                plan.issuedOn(),
                issuer(plan),
                plan.planYear());
    }

    /** A plan issued in this system has an issuer; without one, its own duties tell to whom units report. */
    private static String issuer(PlanView plan) {
        if (plan.issuerCode() != null) {
            return plan.issuerCode();
        }
        return plan.duties().stream()
                .filter(duty -> "INTERNAL".equals(duty.tier()))
                .flatMap(duty -> Optional.ofNullable(duty.recipient()).map(PlanView.Party::unit).stream())
                .map(PlanView.Unit::code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("issued plan %s has no issuer".formatted(plan.id())));
    }
}
