package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
                || LabelReader.hasLabelsIn(head.body())
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
        boolean grouped = labelled >= 2
                || (labelled == 1 && children.size() == 1)
                || (labelled == 0 && headsTasks())
                || (labelled > 0 && labelledInWords());
        return grouped && !isLabelled()
                ? children.stream().flatMap(child -> child.leaves().stream()).toList()
                : List.of(this);
    }

    /** Labels in a child's own words are that child's. */
    private boolean labelledInWords() {
        return children.stream()
                .anyMatch(child -> LabelReader.hasLabelsIn(child.head().body()));
    }

    /** "1. Công tác phòng ngừa", then "1.1. Kiểm tra …." and "1.2. Rà soát ….". */
    private boolean headsTasks() {
        return isHeading()
                && own.isEmpty()
                && children.size() > 1
                && children.getFirst().head.marker().style() == Marker.Style.SUBNUMBER;
    }

    /** "2. Công tác thanh tra, kiểm tra", then a dashed line for each task, of which some name their doers. */
    boolean headsDashes() {
        return isHeading()
                && children.isEmpty()
                && own.size() > 1
                && own.stream().allMatch(Paragraph::isDash)
                && own.stream().anyMatch(paragraph -> ProseUnits.areIn(paragraph.body()));
    }

    /** "1. Can thiệp giảm tác hại", then "- Cấp phát …." with "+ Đầu mối: …" under it: labels have another sign than tasks. */
    boolean headsLabelledDashes() {
        return isHeading() && children.isEmpty() && own.stream().allMatch(Paragraph::isDash) && labelsHaveTheirSigns();
    }

    private boolean labelsHaveTheirSigns() {
        Map<Boolean, Set<String>> signs = own.stream()
                .collect(Collectors.partitioningBy(
                        paragraph -> !LabelReader.read(paragraph).isEmpty(),
                        Collectors.mapping(paragraph -> paragraph.marker().written(), Collectors.toSet())));
        return signs.values().stream().noneMatch(Set::isEmpty)
                && Collections.disjoint(signs.get(true), signs.get(false));
    }

    private boolean isHeading() {
        String words = head.body().text();
        return !words.isEmpty()
                && words.length() <= LONGEST_HEADING
                && Character.isLetterOrDigit(words.charAt(words.length() - 1));
    }

    private boolean isLabelledBelow() {
        return isLabelled() || children.stream().anyMatch(Item::isLabelledBelow);
    }
}
