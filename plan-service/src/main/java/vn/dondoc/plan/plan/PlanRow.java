package vn.dondoc.plan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a line of the list.
 *
 * @param number absent until a plan that is written here is issued
 * @param taskCount all tasks of the document
 * @param dutyCount all reporting duties of the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanRow(
        UUID id,
        PlanStatus status,
        String type,
        @Nullable String number,
        String symbol,
        String subject,
        LocalDate issuedOn,
        String issuerCode,
        String issuerName,
        int year,
        long taskCount,
        int dutyCount,
        List<PlanAction> allowedActions,
        int version) {}
