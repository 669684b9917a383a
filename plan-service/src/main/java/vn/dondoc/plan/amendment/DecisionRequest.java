package vn.dondoc.plan.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a revision; what is absent stays as it is.
 *
 * @param decisions of changes, by index
 * @param pairs which task or duty of the plan is which of the document, where the matching was unsure or wrong
 */
public record DecisionRequest(
        @Nullable @Size(max = 10_000) List<@Valid @NotNull Decided> decisions,
        @Nullable @Size(max = 10_000) List<@Valid @NotNull Paired> pairs) {

    /** @param decision absent takes a decision back */
    public record Decided(@Min(0) int index, @Nullable ChangeDecision decision) {}

    /**
     * @param id of the plan's task or duty
     * @param position of the document's, from 1
     * @param same false: they are two
     */
    public record Paired(@NotNull UUID id, @Min(1) int position, boolean same) {}
}
