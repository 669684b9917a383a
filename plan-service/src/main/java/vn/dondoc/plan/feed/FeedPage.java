package vn.dondoc.plan.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events after a cursor, oldest first; {@code next} is the cursor behind the last of them. */
public record FeedPage(List<FeedEvent> items, @Nullable String next) {}
