package vn.dondoc.plan.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.ReadTime;
import vn.dondoc.plan.referencecopy.ReferenceNotice;

/**
 * A task with the assignments that the sender may see.
 *
 * @param importId absent when the plan was written here
 * @param text the sentence of the document
 * @param span where it stands in the plan's text
 * @param citations indexes into the plan's citations
 * @param withdrawn by an amendment; absent as long as it holds
 * @param notices what happened to the documents that it cites, while a part of it is open; absent in the feed
 * @param plan only when a single task is asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskView(
        UUID id,
        UUID planId,
        @Nullable UUID importId,
        int ordinal,
        String text,
        Span span,
        ReadTime time,
        List<Integer> citations,
        List<AssignmentView> assignments,
        @Nullable Withdrawal withdrawn,
        @Nullable List<ReferenceNotice> notices,
        @Nullable PlanOfTask plan) {

    /** When a task was taken out of its plan, and by which amendment. */
    public record Withdrawal(Instant at, UUID amendmentId) {}

    /** As much of the plan as a task shows of it. */
    public record PlanOfTask(
            UUID id, @Nullable String number, String symbol, String subject, LocalDate issuedOn, String issuerCode) {}

    TaskView with(PlanOfTask owner) {
        return new TaskView(
                id, planId, importId, ordinal, text, span, time, citations, assignments, withdrawn, notices, owner);
    }

    boolean isOpen() {
        return assignments.stream().anyMatch(AssignmentView::isOpen);
    }

    TaskView with(UnaryOperator<AssignmentView> change, List<ReferenceNotice> noted) {
        var changed = assignments.stream().map(change).toList();
        return new TaskView(
                id, planId, importId, ordinal, text, span, time, citations, changed, withdrawn, noted, plan);
    }
}
