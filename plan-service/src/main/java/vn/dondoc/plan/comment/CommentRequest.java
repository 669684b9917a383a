package vn.dondoc.plan.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something is said.
 *
 * @param assignmentId the part that it is about; absent when it is about the whole task
 */
public record CommentRequest(
        @NotBlank @Size(max = 2_000) String text, @Nullable UUID assignmentId) {}
