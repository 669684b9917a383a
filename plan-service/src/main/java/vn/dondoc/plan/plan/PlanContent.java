package vn.dondoc.plan.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.task.TaskContent;

/**
 * A plan as it is worded now, to be compared with a corrected document.
 *
 * @param importId the document that holds now; absent when the plan was written here
 * @param text of that document, NFC
 * @param tasks without those that were taken out, in their order
 */
public record PlanContent(
        UUID id,
        PlanStatus status,
        Heading heading,
        String type,
        String issuerCode,
        String issuerName,
        @Nullable UUID importId,
        String text,
        List<TaskContent> tasks,
        List<Duty> duties,
        List<Citation> citations) {

    /** Whether another wording can still be taken: what is closed or cancelled stays as it ended. */
    public boolean isAlive() {
        return status == PlanStatus.DRAFT || isInForce();
    }

    /** Whether a change of its words is an amendment that is kept and told of. */
    public boolean isInForce() {
        return status == PlanStatus.ISSUED || status == PlanStatus.SUSPENDED;
    }
}
