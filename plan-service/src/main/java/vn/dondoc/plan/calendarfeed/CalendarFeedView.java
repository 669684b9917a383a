package vn.dondoc.plan.calendarfeed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address of a calendar.
 *
 * @param owner the account that made it
 * @param unit the code of the unit that it shows, or whose subtree
 * @param url the path of the address on this origin; said once, in the answer that makes it
 * @param version for {@code If-Match}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalendarFeedView(
        UUID id,
        FeedScope scope,
        String owner,
        String unit,
        Instant createdAt,
        @Nullable Instant revokedAt,
        @Nullable String url,
        int version) {

    CalendarFeedView with(String address) {
        return new CalendarFeedView(id, scope, owner, unit, createdAt, revokedAt, address, version);
    }
}
