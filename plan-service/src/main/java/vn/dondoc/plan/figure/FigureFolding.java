package vn.dondoc.plan.figure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Keeps the differences short. Figures are right without it, only slower to read. */
@ApplicationScoped
class FigureFolding {

    private static final int MOST = 20_000;
    /** Any number that nobody else locks. */
    private static final long LOCK = 1_102_411;

    private final EntityManager database;

    FigureFolding(EntityManager database) {
        this.database = database;
    }

    @Scheduled(every = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        while (QuarkusTransaction.requiringNew().call(this::fold) == MOST) {
            // A plan of a whole province leaves more than one helping.
        }
    }

    /** @return how many differences were folded; 0 too while another replica does it */
    private long fold() {
        return (Long) database.createNativeQuery(
                        "select case when pg_try_advisory_xact_lock(:lock) then fold_figures(:most) else 0 end",
                        Long.class)
                .setParameter("lock", LOCK)
                .setParameter("most", MOST)
                .getSingleResult();
    }
}
