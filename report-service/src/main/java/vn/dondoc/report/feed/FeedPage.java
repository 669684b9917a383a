package vn.dondoc.report.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events after a cursor; {@code next} is the cursor behind the last of them. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeedPage(List<FeedChange> items, @Nullable String next) {}
