package vn.dondoc.report.feed;

import io.quarkus.oidc.client.OidcClientException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Catches up with another service's feed, however long either side was away. */
@ApplicationScoped
public class FeedFollower {

    private static final Logger LOG = Logger.getLogger(FeedFollower.class);
    private static final int PAGE = 100;
    private static final List<Class<? extends RuntimeException>> ABSENCES = List.of(
            WebApplicationException.class,
            ProcessingException.class,
            FaultToleranceException.class,
            OidcClientException.class);

    private final FeedCursors cursors;
    private final Set<String> away = ConcurrentHashMap.newKeySet();

    FeedFollower(FeedCursors cursors) {
        this.cursors = cursors;
    }

    /** A feed as its client offers it. */
    public interface Feed {
        FeedPage after(@Nullable String cursor, int size);
    }

    /**
     * Takes over everything that is new. With the other service away nothing happens and the copies stay as they are;
     * the next call goes on from the same place.
     *
     * @param take opens its own transactions and stands to see a change twice
     */
    public void catchUp(String source, Feed feed, Consumer<FeedChange> take) {
        try {
            while (takePage(source, feed, take)) {
                LOG.debugf("Feed %s: a page was taken over", source);
            }
            back(source);
        } catch (RuntimeException failure) {
            if (!isAbsence(failure)) {
                throw failure;
            }
            stayAway(source, failure);
        }
    }

    /** Whether the other service, or the issuer of our own token, did not answer; anything else is our own fault. */
    static boolean isAbsence(RuntimeException failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .limit(10)
                .anyMatch(cause -> ABSENCES.stream().anyMatch(type -> type.isInstance(cause)));
    }

    private boolean takePage(String source, Feed feed, Consumer<FeedChange> take) {
        var page = feed.after(cursors.read(source), PAGE);
        page.items().forEach(take);
        if (page.next() == null || page.items().isEmpty()) {
            return false;
        }
        cursors.keep(source, page.next());
        return true;
    }

    /** One line when it goes and one when it comes back, not one every two seconds. */
    private void stayAway(String source, RuntimeException unavailable) {
        if (away.add(source)) {
            LOG.warnf("%s is away (%s); working on from the copy", source, unavailable.getMessage());
        }
    }

    private void back(String source) {
        if (away.remove(source)) {
            LOG.infof("%s is back", source);
        }
    }
}
