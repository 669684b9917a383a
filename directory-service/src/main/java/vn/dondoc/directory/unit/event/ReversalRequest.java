package vn.dondoc.directory.unit.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a recorded event turned out to be wrong. */
public record ReversalRequest(@NotBlank @Size(max = 500) String reason) {

    public ReversalRequest {
        reason = Wording.clean(reason);
    }
}
