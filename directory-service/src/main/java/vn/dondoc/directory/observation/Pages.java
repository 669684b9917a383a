package vn.dondoc.directory.observation;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The pages of a text that carries form feeds between them. */
final class Pages {

    private final NavigableMap<Integer, Integer> starts = new TreeMap<>();

    Pages(String text) {
        starts.put(0, 1);
        for (int feed = text.indexOf('\f'); feed >= 0; feed = text.indexOf('\f', feed + 1)) {
            starts.put(feed + 1, starts.size() + 1);
        }
    }

    /** From 1; null when the text does not tell pages apart. */
    @Nullable
    Integer at(int offset) {
        return starts.size() == 1 ? null : starts.floorEntry(offset).getValue();
    }
}
