package vn.dondoc.plan.importing.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.DueRule;
import vn.dondoc.plan.reading.time.ReadTime;

/**
 * A task as read.
 *
 * @param ordinal its name in the draft, from 1; one that is added is the last, whatever its place in the text
 * @param number the marker as written, "3."; empty where tasks are not numbered
 * @param group heading of the group that it stands in
 * @param citations indexes of the documents cited in it
 * @param findings indexes of the findings inside it
 * @param added whether a person marked its words, which the reader had not taken for a task
 * @param leftOut whether a person took it out: it is no part of the plan
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftTask(
        int ordinal,
        String number,
        @Nullable String group,
        String text,
        List<DraftAssignment> assignments,
        ReadTime time,
        List<Integer> citations,
        Span span,
        List<Integer> findings,
        boolean added,
        boolean leftOut) {

    DraftTask parties(UnaryOperator<DraftParty> change) {
        var changed = assignments.stream()
                .map(assignment -> assignment.with(change.apply(assignment.party())))
                .toList();
        return withAssignments(changed);
    }

    DraftTask withAssignments(List<DraftAssignment> changed) {
        return new DraftTask(ordinal, number, group, text, changed, time, citations, span, findings, added, leftOut);
    }

    DraftTask worded(String given) {
        return new DraftTask(
                ordinal, number, group, given, assignments, time, citations, span, findings, added, leftOut);
    }

    DraftTask dueOn(@Nullable LocalDate day) {
        return timed(day, time.dueRule());
    }

    DraftTask ruled(DueRule rule) {
        return timed(time.dueOn(), rule);
    }

    private DraftTask timed(@Nullable LocalDate day, @Nullable DueRule rule) {
        var changed = new ReadTime(
                time.text(),
                time.kind(),
                time.from(),
                time.to(),
                time.namedOn(),
                day,
                rule,
                time.trigger(),
                time.yearInferred(),
                time.span());
        return new DraftTask(
                ordinal, number, group, text, assignments, changed, citations, span, findings, added, leftOut);
    }

    DraftTask indexing(List<Integer> cited, List<Integer> found) {
        return new DraftTask(ordinal, number, group, text, assignments, time, cited, span, found, added, leftOut);
    }

    DraftTask leftOut(boolean out) {
        return new DraftTask(ordinal, number, group, text, assignments, time, citations, span, findings, added, out);
    }
}
