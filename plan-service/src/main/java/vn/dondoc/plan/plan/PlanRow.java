package vn.dondoc.plan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan as a line of the list.
 *
 * @param taskCount all tasks of the document
 * @param dutyCount all reporting duties of the document
 */
public record PlanRow(
        UUID id,
        PlanStatus status,
        String type,
        String number,
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
