package vn.dondoc.plan.reading.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.dondoc.plan.reading.text.Marker;
import vn.dondoc.plan.reading.text.Paragraph;

/** Builds the tree of numbered items; a style of numbering that is met for the first time is one level below the item before. */
final class Items {

    private record Level(Marker.Style style, int depth, Item item) {}

    private final List<Item> roots = new ArrayList<>();
    private final Deque<Level> open = new ArrayDeque<>();

    private Items() {}

    /** The top items; paragraphs before the first numbered one belong to none. */
    static List<Item> of(List<Paragraph> paragraphs) {
        Items items = new Items();
        paragraphs.forEach(items::take);
        return items.roots;
    }

    private void take(Paragraph paragraph) {
        boolean label = !open.isEmpty() && LabelReader.isCountedLabel(paragraph);
        if (paragraph.isNumbered() && !label) {
            open(paragraph);
        } else if (!open.isEmpty()) {
            open.element().item().own().add(paragraph);
        }
    }

    private void open(Paragraph head) {
        Item item = Item.of(head);
        Marker.Style style = head.marker().style();
        int depth = depth(head.marker());
        boolean known = open.stream().anyMatch(level -> level.style() == style && level.depth() == depth);
        while (known && !open.isEmpty()) {
            Level left = open.pop();
            known = !(left.style() == style && left.depth() == depth);
        }
        (open.isEmpty() ? roots : open.element().item().children()).add(item);
        open.push(new Level(style, depth, item));
    }

    private static int depth(Marker marker) {
        return marker.style() == Marker.Style.SUBNUMBER ? marker.written().split("\\.").length : 1;
    }
}
