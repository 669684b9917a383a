package vn.dondoc.plan.reading.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Passage;

/**
 * The raw material of one task, whichever way the document sets it: numbered paragraphs, plain paragraphs or a table row.
 *
 * @param number the marker as written; empty for none
 * @param group heading of the group; null for none
 * @param words the passages that make up the task's text, in order
 * @param lines the labelled lines
 * @param extent everything that belongs to the task
 * @param period the heading "Tháng 02" that the task stands under; null for none
 */
record TaskBlock(
        String number,
        @Nullable String group,
        List<Passage> words,
        List<LabelledLine> lines,
        Passage extent,
        @Nullable Passage period) {

    TaskBlock(String number, @Nullable String group, List<Passage> words, List<LabelledLine> lines, Passage extent) {
        this(number, group, words, lines, extent, null);
    }

    /** A dash is no number. */
    TaskBlock unnumbered() {
        return new TaskBlock("", group, words, lines, extent, period);
    }

    TaskBlock in(String heading) {
        return new TaskBlock(number, heading, words, lines, extent, period);
    }

    /** A group that the task already stands in is nearer than the month. */
    TaskBlock under(Passage heading) {
        return new TaskBlock(number, group == null ? heading.text() : group, words, lines, extent, heading);
    }
}
