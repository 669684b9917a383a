package vn.dondoc.directory.phrase;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.dondoc.kit.RuleViolation;

// Public with a public method, as the kit's filters are: Quarkus generates its caller in another class loader.
public class PhraseLimit {

    /** A thousand phrases of 500 letters, each letter escaped as a code of six signs, and some room. */
    private static final int MOST_BYTES = 4_000_000;

    /** @throws RuleViolation 413 {@code phrases.too-long} */
    @OfLimitedLength
    @ServerRequestFilter
    public void refuseTooLong(ContainerRequestContext request) {
        if (request.getLength() > MOST_BYTES) {
            throw RuleViolation.withStatus(413, "phrases.too-long");
        }
    }
}
