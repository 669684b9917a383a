package vn.dondoc.plan.unitcopy;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Keeps the copy close to the directory; while the directory is away, the copy stays as it was. */
@ApplicationScoped
class UnitPull {

    private static final Logger LOG = Logger.getLogger(UnitPull.class);
    private static final int PAGE = 100;

    private final UnitFeed feed;
    private final Units units;
    private volatile boolean away;

    UnitPull(@RestClient UnitFeed feed, Units units) {
        this.feed = feed;
        this.units = units;
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            catchUp();
            away = false;
        } catch (RuntimeException failed) {
            tellOnce(failed);
        }
    }

    /** Reads pages until nothing is new, however long this service or the directory was down. */
    void catchUp() {
        for (var more = true; more; ) {
            var seen = units.cursor();
            var page = feed.after(seen, PAGE);
            units.takeIn(seen, page);
            more = !page.items().isEmpty();
        }
    }

    private void tellOnce(RuntimeException failed) {
        if (!away) {
            LOG.warnf("The directory's units cannot be pulled, the copy stays as it is: %s", failed.toString());
        }
        away = true;
    }
}
