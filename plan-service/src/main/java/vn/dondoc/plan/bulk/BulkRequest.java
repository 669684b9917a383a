package vn.dondoc.plan.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.extension.ExtensionRequest;
import vn.dondoc.plan.reassignment.ReassignmentRequest;
import vn.dondoc.plan.task.ProgressRequest;

/**
 * One change for many assignments.
 *
 * @param progress for {@link BulkAction#PROGRESS}
 * @param extension for {@link BulkAction#REQUEST_EXTENSION}
 * @param reassignment for {@link BulkAction#REASSIGN}
 */
public record BulkRequest(
        @NotNull BulkAction action,
        @NotNull @Size(min = 1, max = 200) List<@Valid @NotNull Row> rows,
        @Nullable @Valid ProgressRequest progress,
        @Nullable @Valid ExtensionRequest extension,
        @Nullable @Valid ReassignmentRequest reassignment) {

    /**
     * One of the assignments.
     *
     * @param version the one that the sender saw
     */
    public record Row(
            @NotNull UUID taskId,
            @NotNull UUID assignmentId,
            @NotNull Integer version) {}
}
