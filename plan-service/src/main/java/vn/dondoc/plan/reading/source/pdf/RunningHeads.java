package vn.dondoc.plan.reading.source.pdf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines that stand at the edge of most pages and belong to none: the office's name, "Trang 3/12". */
final class RunningHeads {

    private static final int FEWEST_PAGES = 3;

    private final Set<String> running;

    private RunningHeads(Set<String> running) {
        this.running = running;
    }

    static RunningHeads of(List<List<Line>> pages) {
        if (pages.size() < FEWEST_PAGES) {
            return new RunningHeads(Set.of());
        }
        Map<String, Long> counts = pages.stream()
                .flatMap(page -> edges(page).map(RunningHeads::masked).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new RunningHeads(counts.entrySet().stream()
                .filter(count -> 2 * count.getValue() > pages.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** The page without what runs through all of them; only its first and last line are looked at. */
    List<Line> removedFrom(List<Line> page) {
        var first = !page.isEmpty() && isRunning(page.getFirst()) ? 1 : 0;
        var last = page.size() - (page.size() > first && isRunning(page.getLast()) ? 1 : 0);
        return page.subList(first, last);
    }

    private boolean isRunning(Line line) {
        return running.contains(masked(line));
    }

    private static Stream<Line> edges(List<Line> page) {
        return page.isEmpty() ? Stream.of() : Stream.of(page.getFirst(), page.getLast());
    }

    private static String masked(Line line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
