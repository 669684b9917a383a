package vn.dondoc.plan.amendment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why the plan is amended.
 *
 * @param reason required unless the plan is a draft
 * @param orderedBy the document or person that ordered it, "Công văn số 12/UBND-NC ngày 02/5/2024"
 * @param decidedOn the day of that order
 */
public record ApplicationRequest(
        @Nullable @Size(max = 2_000) String reason,
        @Nullable @Size(max = 500) String orderedBy,
        @Nullable LocalDate decidedOn) {}
