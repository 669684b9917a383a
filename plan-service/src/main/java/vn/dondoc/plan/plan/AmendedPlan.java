package vn.dondoc.plan.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.task.AmendedTask;

/**
 * A plan as a person wants it after a correction.
 *
 * @param importId the document that holds from now on; absent when it was written here
 * @param text of that document, NFC
 * @param amendmentId absent for a draft
 */
public record AmendedPlan(
        Heading heading,
        @Nullable UUID importId,
        String text,
        List<AmendedTask> tasks,
        List<Duty> duties,
        List<Citation> citations,
        @Nullable UUID amendmentId) {}
