package vn.dondoc.plan.referencecopy;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import vn.dondoc.plan.feed.FeedReader;

/** Keeps the copy of legal references close to the directory. */
@ApplicationScoped
class ReferencePull {

    static final String COPY = "directory.references";

    private final FeedReader feed;
    private final References references;

    ReferencePull(FeedReader feed, References references) {
        this.feed = feed;
        this.references = references;
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        feed.follow(COPY, references::take);
    }
}
