package vn.dondoc.report.feed;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.oidc.client.OidcClientException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.Test;

class FeedFollowerTest {

    @Test
    void a_service_that_does_not_answer_is_away() {
        assertTrue(FeedFollower.isAbsence(new ServiceUnavailableException()));
        assertTrue(FeedFollower.isAbsence(new ProcessingException("refused")));
        assertTrue(FeedFollower.isAbsence(new CircuitBreakerOpenException("open")));
    }

    @Test
    void without_a_token_of_our_own_everybody_is_away() {
        assertTrue(FeedFollower.isAbsence(new CompletionException(new OidcClientException("Keycloak boots"))));
    }

    @Test
    void a_change_that_cannot_be_taken_over_is_no_absence() {
        assertFalse(FeedFollower.isAbsence(new IllegalStateException("a unit that cannot be read")));
    }
}
