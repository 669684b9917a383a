package vn.dondoc.plan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.history.Cause;

/**
 * Why a plan is suspended, resumed, closed or cancelled.
 *
 * @param orderedBy the document or the person that ordered it, "Thông báo số 12/TB-VPUB"
 * @param on the day of that order; not in the future
 */
public record TransitionRequest(
        @NotBlank @Size(max = 1_000) String reason,
        @Nullable @Size(max = 300) String orderedBy,
        @Nullable LocalDate on) {

    Cause cause() {
        return new Cause(reason.strip(), orderedBy, on);
    }
}
