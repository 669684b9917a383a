package vn.dondoc.plan.reading.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.ReadTime;

/**
 * One task of the plan.
 *
 * @param ordinal position in the plan, from 1
 * @param number the marker as written, "3." or "2.1."; empty where tasks are not numbered
 * @param group heading of the numbered group that the task stands in; null when it stands alone
 * @param text the task's words, paragraphs divided by line feeds
 * @param assignments who is to do it
 * @param time when
 * @param details other labelled lines
 * @param span from the marker to the end of the last labelled line
 * @param findings indexes of the findings inside the task
 */
public record ReadTask(
        int ordinal,
        String number,
        @Nullable String group,
        String text,
        List<ReadAssignment> assignments,
        ReadTime time,
        List<TaskDetail> details,
        Span span,
        List<Integer> findings) {

    public ReadTask {
        assignments = List.copyOf(assignments);
        details = List.copyOf(details);
        findings = List.copyOf(findings);
    }

    public ReadTask withFindings(List<Integer> indexes) {
        return new ReadTask(ordinal, number, group, text, assignments, time, details, span, indexes);
    }
}
