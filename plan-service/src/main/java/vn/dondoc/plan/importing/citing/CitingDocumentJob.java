package vn.dondoc.plan.importing.citing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Tells the directory of every import that it does not know as it is now, however long either was away. */
@ApplicationScoped
class CitingDocumentJob {

    private static final Logger LOG = Logger.getLogger(CitingDocumentJob.class);
    /** Longer than a call can last, so that no two replicas have the same import in hand. */
    private static final Duration IN_HAND = Duration.ofMinutes(1);

    private static final Duration AFTER_REFUSAL = Duration.ofHours(6);
    private static final List<Integer> REFUSALS = List.of(400, 413, 415, 422);

    private final ClaimRepository claims;
    private final CitingDocumentApi directory;
    private final Clock clock;
    private volatile boolean away;

    CitingDocumentJob(ClaimRepository claims, @RestClient CitingDocumentApi directory, Clock clock) {
        this.claims = claims;
        this.directory = directory;
        this.clock = clock;
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        while (tellNext()) {
            LOG.debug("one more may wait");
        }
    }

    /** @return whether another may be told of at once */
    private boolean tellNext() {
        var now = clock.instant();
        var claim = claims.next(now, now.plus(IN_HAND));
        return claim.isPresent() && told(claim.get());
    }

    private boolean told(Claim claim) {
        try {
            directory.tell(claim.importId(), claim.document());
            claims.told(claim);
            away = false;
            return true;
        } catch (WebApplicationException answer) {
            return REFUSALS.contains(answer.getResponse().getStatus()) ? refused(claim, answer) : away(claim, answer);
        } catch (RuntimeException unreachable) {
            return away(claim, unreachable);
        }
    }

    /** This document alone cannot be taken; the others need not wait for it. */
    private boolean refused(Claim claim, WebApplicationException answer) {
        claims.notBefore(claim, clock.instant().plus(AFTER_REFUSAL));
        LOG.warnf(
                "The directory does not take the citations of import=%s: %d",
                claim.importId(), answer.getResponse().getStatus());
        return true;
    }

    private boolean away(Claim claim, RuntimeException failed) {
        claims.notBefore(claim, clock.instant());
        if (!away) {
            LOG.warnf("The directory cannot be told of citations, they are sent later: %s", failed.toString());
        }
        away = true;
        return false;
    }
}
