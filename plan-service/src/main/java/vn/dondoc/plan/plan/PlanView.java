package vn.dondoc.plan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.referencecopy.ReferenceNotice;
import vn.dondoc.plan.task.TaskView;

/**
 * A plan with its tasks, reporting duties and citations.
 *
 * @param number the part before the slash, "45"; absent until a plan that is written here is issued
 * @param symbol the part after it, "KH-VPUB"
 * @param issuedOn the date on the document; of a plan that is being written here, the day it was begun
 * @param year the year that the plan is for
 * @param importId absent when the plan was written here
 * @param openedAt when it was put in force here
 * @param tasks each with the assignments that the sender may see
 * @param notices what happened to the documents that it cites, since its date; absent in the feed
 * @param unfinished how many parts are neither done nor given up, whoever may see them
 * @param version for {@code If-Match}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
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
        @Nullable UUID importId,
        @Nullable Instant openedAt,
        List<TaskView> tasks,
        List<Duty> duties,
        List<Citation> citations,
        @Nullable List<ReferenceNotice> notices,
        int unfinished,
        List<PlanAction> allowedActions,
        int version) {

    PlanView with(List<TaskView> noted, List<ReferenceNotice> changed) {
        return new PlanView(
                id,
                status,
                type,
                number,
                symbol,
                subject,
                issuedOn,
                issuerCode,
                issuerName,
                year,
                importId,
                openedAt,
                noted,
                duties,
                citations,
                changed,
                unfinished,
                allowedActions,
                version);
    }
}
