package vn.dondoc.report.unitcopy;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.feed.FeedPage;

/** The one thing that is asked of directory-service: what is new. Without an answer the copy of units stays as it is. */
@RegisterRestClient(configKey = "directory-service")
@OidcClientFilter
@Path("/api/directory/v1")
interface DirectoryClient {

    @GET
    @Path("/changes")
    @Timeout(value = 4, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 1, delay = 200, abortOn = CircuitBreakerOpenException.class)
    @CircuitBreaker(requestVolumeThreshold = 4, delay = 5, delayUnit = ChronoUnit.SECONDS)
    FeedPage changes(@QueryParam("after") @Nullable String after, @QueryParam("size") int size);
}
