package vn.dondoc.report.plancopy;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.feed.FeedPage;

/** What is asked of plan-service: what is new, and an issued plan. Without an answer duties and rounds stay as they are. */
@RegisterRestClient(configKey = "plan-service")
@OidcClientFilter
@Path("/api/plan/v1")
interface PlanClient {

    @GET
    @Path("/changes")
    @Timeout(value = 4, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 1, delay = 200, abortOn = CircuitBreakerOpenException.class)
    @CircuitBreaker(requestVolumeThreshold = 4, delay = 5, delayUnit = ChronoUnit.SECONDS)
    FeedPage changes(@QueryParam("after") @Nullable String after, @QueryParam("size") int size);

    @GET
    @Path("/plans/{id}")
    @Timeout(value = 4, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 1, delay = 200, abortOn = CircuitBreakerOpenException.class)
    @CircuitBreaker(requestVolumeThreshold = 4, delay = 5, delayUnit = ChronoUnit.SECONDS)
    PlanView plan(@PathParam("id") UUID id);
}
