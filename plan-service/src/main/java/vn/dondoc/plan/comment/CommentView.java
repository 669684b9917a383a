package vn.dondoc.plan.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account said of a task.
 *
 * @param assignmentId the part that it is about; absent when it is about the whole task
 * @param unitCode the unit that the account acted for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommentView(
        UUID id,
        UUID taskId,
        @Nullable UUID assignmentId,
        Instant at,
        String actor,
        @Nullable String unitCode,
        String text) {}
