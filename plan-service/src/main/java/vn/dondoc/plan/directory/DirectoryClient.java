package vn.dondoc.plan.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The directory behind its guards: 5 s per attempt, two more attempts, and silence for 5 s once half of them fail. */
@ApplicationScoped
class DirectoryClient {

    private final DirectoryApi directory;

    DirectoryClient(@RestClient DirectoryApi directory) {
        this.directory = directory;
    }

    // An open breaker must answer at once: retrying it would cost every request the pauses.
    @Retry(maxRetries = 2, delay = 100, jitter = 50, abortOn = CircuitBreakerOpenException.class)
    @CircuitBreaker(requestVolumeThreshold = 8, delay = 5_000)
    @Timeout(5_000)
    Phrases.Answer units(Phrases phrases) {
        return directory.units(phrases);
    }

    @Retry(maxRetries = 2, delay = 100, jitter = 50, abortOn = CircuitBreakerOpenException.class)
    @CircuitBreaker(requestVolumeThreshold = 8, delay = 5_000)
    @Timeout(5_000)
    Citation.Answer citations(Citation.Query query) {
        return directory.citations(query);
    }
}
