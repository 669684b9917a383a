package vn.dondoc.report.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of another service's event. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeedChange(
        String type, UUID subjectId, @Nullable JsonNode after) {}
