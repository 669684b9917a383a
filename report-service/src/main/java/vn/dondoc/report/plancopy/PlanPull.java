package vn.dondoc.report.plancopy;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.dondoc.report.feed.FeedChange;
import vn.dondoc.report.feed.FeedFollower;

/** Watches plan-service for issued plans. */
@ApplicationScoped
class PlanPull {

    private final FeedFollower follower;
    private final PlanClient plans;
    private final PlanCopies copies;

    PlanPull(FeedFollower follower, @RestClient PlanClient plans, PlanCopies copies) {
        this.follower = follower;
        this.plans = plans;
        this.copies = copies;
    }

    @Scheduled(every = "${dondoc.pull.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void pull() {
        follower.catchUp("plan-service", plans::changes, this::take);
    }

    /** The plan is asked for outside any transaction of this service. */
    private void take(FeedChange change) {
        if (change.type().equals("plan.issued")) {
            copies.take(plans.plan(change.subjectId()));
        }
    }
}
