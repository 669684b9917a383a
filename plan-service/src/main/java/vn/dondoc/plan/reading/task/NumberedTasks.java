package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Passage;

/** Cuts a content part into the blocks of its tasks. */
final class NumberedTasks {

    private NumberedTasks() {}

    /** One block per numbered task; where nothing is numbered, labelled lines close a task. */
    static List<TaskBlock> blocks(List<Paragraph> content) {
        List<Item> roots = Items.of(content);
        if (roots.isEmpty()) {
            return PlainTasks.blocks(content);
        }
        boolean labelled = TaskReader.hasLabels(content);
        return roots.stream().flatMap(root -> blocks(root, labelled).stream()).toList();
    }

    /** One block, whatever the paragraphs are numbered by. */
    static TaskBlock one(List<Paragraph> words) {
        Item item = new Item(words.getFirst(), words.subList(1, words.size()), List.of());
        TaskBlock block = block(item, null);
        return words.getFirst().isNumbered() ? block : block.unnumbered();
    }

    private static List<TaskBlock> blocks(Item root, boolean labelled) {
        Optional<UnitHeading> unit = labelled ? Optional.empty() : UnitHeading.of(root);
        return unit.map(heading -> UnitTasks.blocks(root, heading)).orElseGet(() -> blocks(root));
    }

    private static List<TaskBlock> blocks(Item root) {
        List<TaskBlock> blocks = new ArrayList<>();
        for (Item leaf : root.leaves()) {
            boolean alone = leaf.head().equals(root.head());
            blocks.add(block(leaf, alone ? null : root.head().body().text()));
        }
        return blocks;
    }

    private static TaskBlock block(Item item, @Nullable String group) {
        Passage body = item.head().body();
        List<LabelledLine> lines = new ArrayList<>(BracketLabels.of(body));
        int labels = lines.isEmpty() ? LabelReader.labelsIn(body) : body.end();
        List<Passage> words =
                new ArrayList<>(List.of(body.part(body.start(), labels).trimmed(";,")));
        lines.addAll(LabelReader.inline(body.from(labels)));
        Passage extent = item.head().passage();
        for (Paragraph paragraph : item.below()) {
            List<LabelledLine> labelled = LabelReader.read(paragraph);
            if (belongsToText(labelled, lines)) {
                words.add(paragraph.passage());
            } else {
                lines.addAll(labelled);
            }
            extent = extent.through(paragraph.passage());
        }
        return new TaskBlock(item.head().marker().written(), group, words, lines, extent);
    }

    /** A dashed line like "- Trọng tâm là: …" above the labels is the author's text; among the labels it is a label that we do not know. */
    static boolean belongsToText(List<LabelledLine> labelled, List<LabelledLine> before) {
        return labelled.stream().noneMatch(LabelledLine::isKnown) && (labelled.isEmpty() || before.isEmpty());
    }
}
