package vn.dondoc.plan.copying.content;

import java.util.List;
import java.util.stream.Stream;

/** Changes words in one text and keeps the items of that text where their words are. */
final class PlaceEdit {

    private String text;

    PlaceEdit(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /**
     * Puts words in the place of an item's words, wherever they stand nearest to where they were.
     *
     * @param items of this place among others; those behind are shifted
     * @return whether the words were found
     */
    boolean replace(List<CopyItem> items, int index, String from, String to) {
        var item = items.get(index);
        var at = nearest(from, item.at());
        if (at < 0) {
            return false;
        }
        text = text.substring(0, at) + to + text.substring(at + from.length());
        var by = to.length() - from.length();
        items.replaceAll(other -> isBehind(other, item) ? other.shifted(by) : other);
        return true;
    }

    private static boolean isBehind(CopyItem other, CopyItem item) {
        return other.place().equals(item.place()) && other.at() > item.at();
    }

    private int nearest(String words, int place) {
        return Stream.iterate(text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1))
                .min((one, other) -> Math.abs(one - place) - Math.abs(other - place))
                .orElse(-1);
    }
}
