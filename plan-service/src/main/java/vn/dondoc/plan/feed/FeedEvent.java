package vn.dondoc.plan.feed;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One event of the directory.
 *
 * @param type what happened to what, "unit.merged"
 * @param after the subject as it is since then
 */
public record FeedEvent(String type, @Nullable JsonNode after) {}
