package vn.dondoc.plan.unitcopy;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import vn.dondoc.plan.feed.FeedReader;

/** Keeps the copy of units close to the directory. */
@ApplicationScoped
class UnitPull {

    static final String COPY = "directory.units";

    private final FeedReader feed;
    private final Units units;

    UnitPull(FeedReader feed, Units units) {
        this.feed = feed;
        this.units = units;
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        feed.follow(COPY, units::take);
    }

    void catchUp() {
        feed.catchUp(COPY, units::take);
    }
}
