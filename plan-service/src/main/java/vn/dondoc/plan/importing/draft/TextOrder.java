package vn.dondoc.plan.importing.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.dondoc.plan.reading.text.Span;

/** The order of a plan's parts: as they were read, with those that a person added before the first that stands behind them. */
final class TextOrder {

    private TextOrder() {}

    static <T> List<T> of(List<T> parts, Predicate<T> isAdded, Function<T, Span> place) {
        var ordered = new ArrayList<>(parts.stream().filter(isAdded.negate()).toList());
        parts.stream()
                .filter(isAdded)
                .sorted(Comparator.comparingInt(part -> place.apply(part).start()))
                .forEach(part -> ordered.add(before(ordered, place.apply(part), place), part));
        return ordered;
    }

    private static <T> int before(List<T> ordered, Span added, Function<T, Span> place) {
        var at = 0;
        while (at < ordered.size() && place.apply(ordered.get(at)).start() <= added.start()) {
            at++;
        }
        return at;
    }
}
