package vn.dondoc.plan.amendment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was changed in a plan in force, and why.
 *
 * @param ordinal the how-manieth amendment of the plan, from 1
 * @param orderedBy the document or person that ordered it
 * @param decidedOn the day of that order
 * @param changes all that the document proposed, with what was decided of each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmendmentView(
        UUID id,
        UUID planId,
        int ordinal,
        UUID revisionId,
        String reason,
        @Nullable String orderedBy,
        @Nullable LocalDate decidedOn,
        Instant decidedAt,
        String decidedBy,
        List<ChangeView> changes) {}
