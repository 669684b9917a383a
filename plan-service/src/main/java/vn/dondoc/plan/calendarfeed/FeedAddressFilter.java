package vn.dondoc.plan.calendarfeed;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds the address to the answer after the idempotency filter has stored it: the secret is in no table. */
// Public with public methods: Quarkus generates the callers in another class loader.
public class FeedAddressFilter {

    private static final int AFTER_ALL_OTHERS = 1;

    private final FeedAddress address;

    FeedAddressFilter(FeedAddress address) {
        this.address = address;
    }

    @ServerResponseFilter(priority = AFTER_ALL_OTHERS)
    public void tell(ContainerResponseContext response) {
        if (response.getEntity() instanceof CalendarFeedView feed) {
            var told = address.told();
            if (told != null) {
                response.setEntity(feed.with(told));
            }
        }
    }
}
