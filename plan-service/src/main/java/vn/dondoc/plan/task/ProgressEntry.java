package vn.dondoc.plan.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an account said of its unit's assignment at one time. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressEntry(
        Instant at,
        String actor,
        ProgressStatus status,
        int percent,
        @Nullable String note,
        @Nullable String evidence) {}
