package vn.dondoc.plan.plan.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;

/** The history of plans. Who may read a plan may read its history; the caller has checked that. */
@ApplicationScoped
public class PlanHistory {

    private final EntityManager database;
    private final Clock clock;

    PlanHistory(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a step that the actor takes now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Actor actor, UUID planId, EventKind kind, Cause cause) {
        add(actor, planId, kind, cause, null);
    }

    /** @param unfinished how many parts the step leaves undone */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Actor actor, UUID planId, EventKind kind, Cause cause, @Nullable Integer unfinished) {
        var entry = new HistoryEntry(
                kind, clock.instant(), actor.name(), cause.reason(), cause.orderedBy(), cause.on(), unfinished);
        database.persist(new PlanEvent(planId, entry));
    }

    /** Oldest first. */
    @Transactional
    public List<HistoryEntry> of(UUID planId) {
        return database.createQuery("from PlanEvent e where e.planId = :plan order by e.at, e.id", PlanEvent.class)
                .setParameter("plan", planId)
                .getResultStream()
                .map(PlanEvent::entry)
                .toList();
    }
}
