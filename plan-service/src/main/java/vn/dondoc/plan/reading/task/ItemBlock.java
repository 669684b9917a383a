package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Passage;

/** Gathers one task from its numbered paragraph and those below it. */
final class ItemBlock {

    private final List<Passage> words = new ArrayList<>();
    private final List<LabelledLine> lines = new ArrayList<>();
    private Passage extent;

    private ItemBlock(Item item) {
        extent = item.head().passage();
        lines.addAll(BracketLabels.of(item.head().body()));
        takeHead(item.head().body());
        item.below().forEach(this::take);
    }

    /** @param group the heading that the item stands under; null for none */
    static TaskBlock of(Item item, @Nullable String group) {
        ItemBlock block = new ItemBlock(item);
        return new TaskBlock(item.head().marker().written(), group, block.words, block.lines, block.extent);
    }

    private void takeHead(Passage body) {
        int labels = lines.isEmpty() ? LabelReader.labelsIn(body) : body.end();
        words.add(body.part(body.start(), labels).trimmed(";,"));
        lines.addAll(LabelReader.inline(body.from(labels)));
    }

    private void take(Paragraph paragraph) {
        List<LabelledLine> labelled = LabelReader.read(paragraph);
        boolean text = NumberedTasks.belongsToText(labelled, lines) || !LabelReader.beginsWithLabel(paragraph);
        if (text) {
            takeWords(paragraph.passage());
        } else {
            lines.addAll(labelled);
        }
        extent = extent.through(paragraph.passage());
    }

    /** "Tập huấn quy trình. Chủ trì: Phòng A.": words and labels in one paragraph. */
    private void takeWords(Passage passage) {
        int labels = LabelReader.labelsIn(passage);
        words.add(labels < passage.end() ? passage.part(passage.start(), labels).trimmed(";,") : passage);
        lines.addAll(LabelReader.inline(passage.from(labels)));
    }
}
