package vn.dondoc.plan.reading.task;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Paragraph;

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
        return roots.stream().flatMap(root -> blocks(root, labelled)).toList();
    }

    /** One block, whatever the paragraphs are numbered by. */
    static TaskBlock one(List<Paragraph> words) {
        Item item = new Item(words.getFirst(), words.subList(1, words.size()), List.of());
        TaskBlock block = ItemBlock.of(item, null);
        return words.getFirst().isNumbered() ? block : block.unnumbered();
    }

    private static Stream<TaskBlock> blocks(Item root, boolean labelled) {
        Optional<UnitHeading> unit = labelled ? Optional.empty() : UnitHeading.of(root);
        return unit.map(heading -> UnitTasks.blocks(root, heading).stream()).orElseGet(() -> blocks(root));
    }

    private static Stream<TaskBlock> blocks(Item root) {
        return root.leaves().stream().flatMap(leaf -> blocks(leaf, leaf.head().equals(root.head()) ? null : root));
    }

    private static Stream<TaskBlock> blocks(Item leaf, @Nullable Item group) {
        String heading = leaf.head().body().text();
        if (leaf.headsLabelledDashes()) {
            return PlainTasks.blocks(leaf.own()).stream().map(block -> block.in(heading));
        }
        return leaf.headsDashes()
                ? dashes(leaf)
                : Stream.of(ItemBlock.of(
                        leaf, group == null ? null : group.head().body().text()));
    }

    private static Stream<TaskBlock> dashes(Item heading) {
        String group = heading.head().body().text();
        return heading.own().stream().map(dash -> dash(dash, group));
    }

    private static TaskBlock dash(Paragraph dash, @Nullable String group) {
        return new TaskBlock("", group, List.of(dash.body()), BracketLabels.of(dash.body()), dash.passage());
    }

    /** A dashed line like "- Trọng tâm là: …" above the labels is the author's text; among the labels it is a label that we do not know. */
    static boolean belongsToText(List<LabelledLine> labelled, List<LabelledLine> before) {
        return labelled.stream().noneMatch(LabelledLine::isKnown) && (labelled.isEmpty() || before.isEmpty());
    }
}
