package vn.dondoc.plan.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Keeps a copy close to the directory; while the directory is away, the copy stays as it was. */
@ApplicationScoped
public class FeedReader {

    private static final Logger LOG = Logger.getLogger(FeedReader.class);
    private static final int PAGE = 100;

    private final DirectoryFeed feed;
    private final FeedPosition position;
    private final Set<String> late = ConcurrentHashMap.newKeySet();

    FeedReader(@RestClient DirectoryFeed feed, FeedPosition position) {
        this.feed = feed;
        this.position = position;
    }

    /**
     * Reads on from where the copy is, however long this service or the directory was down. A failure is told once.
     *
     * @param take runs in the transaction of its page
     */
    public void follow(String copy, Consumer<FeedEvent> take) {
        try {
            catchUp(copy, take);
            late.remove(copy);
        } catch (RuntimeException failed) {
            tellOnce(copy, failed);
        }
    }

    /** Reads pages until nothing is new. */
    public void catchUp(String copy, Consumer<FeedEvent> take) {
        for (var more = true; more; ) {
            var seen = position.of(copy);
            var page = feed.after(seen, PAGE);
            position.takeIn(copy, seen, page, take);
            more = !page.items().isEmpty();
        }
    }

    private void tellOnce(String copy, RuntimeException failed) {
        if (late.add(copy)) {
            LOG.warnf("%s cannot be pulled, the copy stays as it is: %s", copy, failed.toString());
        }
    }
}
