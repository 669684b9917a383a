package vn.dondoc.report.plancopy;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.dondoc.report.feed.FeedChange;
import vn.dondoc.report.feed.FeedFollower;

/** Watches plan-service for what becomes of plans from their issue on. */
@ApplicationScoped
class PlanPull {

    private static final String ISSUED = "plan.issued";
    private static final Set<String> LATER =
            Set.of("plan.amended", "plan.suspended", "plan.resumed", "plan.closed", "plan.cancelled");

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

    /** The plan is asked for outside any transaction of this service, as it is now: what came between is of no matter. */
    private void take(FeedChange change) {
        if (change.type().equals(ISSUED)) {
            copies.take(plans.plan(change.subjectId()));
        } else if (LATER.contains(change.type())
                && copies.find(change.subjectId()).isPresent()) {
            copies.follow(plans.plan(change.subjectId()));
        }
    }
}
