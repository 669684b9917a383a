package vn.dondoc.plan.reading.text;

import java.util.EnumMap;
import java.util.Map;

/** How far each way of counting has come, so that a number at the beginning of a line can be told from one inside a sentence. */
final class Numbering {

    private final Map<Marker.Style, Integer> counted = new EnumMap<>(Marker.Style.class);
    private Marker.Style current = Marker.Style.NONE;

    void note(Marker marker) {
        current = marker.style();
        counted.put(marker.style(), marker.ordinal());
    }

    Marker.Style current() {
        return current;
    }

    /** Whether the marker is what comes next, or begins a list below. */
    boolean goesOn(Marker marker, String line) {
        return isNext(marker) || isFirstBelow(marker) || beginsList(marker, line);
    }

    private boolean isNext(Marker marker) {
        int last = counted.getOrDefault(marker.style(), 0);
        return last > 0 && marker.ordinal() == last + 1;
    }

    /** "2.1." after "2." */
    private boolean isFirstBelow(Marker marker) {
        return marker.style() == Marker.Style.SUBNUMBER
                && marker.written().matches(counted.getOrDefault(Marker.Style.NUMBER, 0) + "\\.1\\.?");
    }

    /** "a) Cơ quan chủ trì: …" after a task's words that end without a full stop. */
    private static boolean beginsList(Marker marker, String line) {
        boolean lower = marker.style() == Marker.Style.LETTER || marker.style() == Marker.Style.PARENTHESIS;
        return lower && marker.ordinal() == 1 && Character.isUpperCase(line.charAt(marker.length()));
    }
}
