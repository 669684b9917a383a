package vn.dondoc.plan.calendarfeed;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The new address of this request, kept apart from its answer, which is remembered for repetitions and must not hold a secret. */
@RequestScoped
class FeedAddress {

    private @Nullable String path;

    void tell(String secret) {
        path = "/api/plan/v1/calendar-feeds/" + secret + ".ics";
    }

    @Nullable
    String told() {
        return path;
    }
}
