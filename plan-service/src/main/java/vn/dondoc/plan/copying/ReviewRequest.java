package vn.dondoc.plan.copying;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.copying.content.CopyDecision;

/** What a person says of the items of a copy, all of it or nothing. */
public record ReviewRequest(
        @NotNull @Size(min = 1, max = 10_000) List<@NotNull @Valid Said> decisions) {

    /**
     * @param index of the item
     * @param value for CHANGE: words, an ISO day or a unit's code, as the item is of
     */
    public record Said(
            int index,
            @NotNull CopyDecision decision,
            @Nullable @Size(max = 2_000) String value) {}
}
