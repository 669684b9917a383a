package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Passage;

/** The tasks of a plan that groups them by unit: the words behind the unit's name, and each paragraph below. */
final class UnitTasks {

    private UnitTasks() {}

    static List<TaskBlock> blocks(Item item, UnitHeading heading) {
        List<TaskBlock> blocks = new ArrayList<>();
        if (!heading.rest().isEmpty()) {
            blocks.add(block(item, heading, heading.rest(), item.head().passage()));
        }
        for (Paragraph paragraph : item.below()) {
            blocks.add(block(item, heading, paragraph.body(), paragraph.passage()));
        }
        return blocks;
    }

    private static TaskBlock block(Item item, UnitHeading heading, Passage words, Passage extent) {
        List<LabelledLine> lines = ProseUnits.under(heading.unit(), words);
        return new TaskBlock(
                item.head().marker().written(),
                null,
                List.of(words),
                lines.isEmpty() ? List.of(heading.doers()) : lines,
                extent);
    }
}
