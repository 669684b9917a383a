package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.plan.reading.text.Marker;
import vn.dondoc.plan.reading.text.Paragraph;

/**
 * A numbered paragraph with what hangs on it.
 *
 * @param head the numbered paragraph
 * @param own the paragraphs under it that are not numbered
 * @param children the items numbered one level below
 */
record Item(Paragraph head, List<Paragraph> own, List<Item> children) {

    private static final int LONGEST_HEADING = 120;

    static Item of(Paragraph head) {
        return new Item(head, new ArrayList<>(), new ArrayList<>());
    }

    boolean isLabelled() {
        return !BracketLabels.of(head.body()).isEmpty()
                || own.stream()
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
     * The items that are tasks: the children when they carry labels of their own, or are counted under a bare heading, else this one. Labels under the
     * last child alone belong to the whole item.
     */
    List<Item> leaves() {
        long labelled = children.stream().filter(Item::isLabelledBelow).count();
        boolean grouped = labelled >= 2 || (labelled == 1 && children.size() == 1) || (labelled == 0 && headsTasks());
        return grouped && !isLabelled()
                ? children.stream().flatMap(child -> child.leaves().stream()).toList()
                : List.of(this);
    }

    /** "1. Công tác phòng ngừa", then "1.1. Kiểm tra …." and "1.2. Rà soát ….". */
    private boolean headsTasks() {
        String words = head.body().text();
        boolean heading =
                words.length() <= LONGEST_HEADING && Character.isLetterOrDigit(words.charAt(words.length() - 1));
        return heading
                && own.isEmpty()
                && children.size() > 1
                && children.getFirst().head.marker().style() == Marker.Style.SUBNUMBER;
    }

    private boolean isLabelledBelow() {
        return isLabelled() || children.stream().anyMatch(Item::isLabelledBelow);
    }
}
