package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.plan.reading.text.Paragraph;

/**
 * A numbered paragraph with what hangs on it.
 *
 * @param head the numbered paragraph
 * @param own the paragraphs under it that are not numbered
 * @param children the items numbered one level below
 */
record Item(Paragraph head, List<Paragraph> own, List<Item> children) {

    static Item of(Paragraph head) {
        return new Item(head, new ArrayList<>(), new ArrayList<>());
    }

    boolean isLabelled() {
        return own.stream()
                .flatMap(paragraph -> LabelReader.read(paragraph).stream())
                .anyMatch(LabelledLine::isKnown);
    }

    /** All paragraphs below the head, in the order of the document. */
    List<Paragraph> below() {
        List<Paragraph> all = new ArrayList<>(own);
        for (Item child : children) {
            all.add(child.head);
            all.addAll(child.below());
        }
        return all;
    }

    /**
     * The items that are tasks: the children when they carry labels of their own, else this one. Labels under the last child alone belong to the
     * whole item.
     */
    List<Item> leaves() {
        long labelled = children.stream().filter(Item::isLabelledBelow).count();
        boolean grouped = labelled >= 2 || (labelled == 1 && children.size() == 1);
        return grouped && !isLabelled()
                ? children.stream().flatMap(child -> child.leaves().stream()).toList()
                : List.of(this);
    }

    private boolean isLabelledBelow() {
        return isLabelled() || children.stream().anyMatch(Item::isLabelledBelow);
    }
}
