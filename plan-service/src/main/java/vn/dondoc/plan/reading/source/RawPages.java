package vn.dondoc.plan.reading.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.dondoc.plan.reading.text.SourceText;

/** The pages of a file as its format gives them, not normalised yet; one page when the format knows no pages. */
record RawPages(List<String> pages) {

    static RawPages of(String text) {
        return new RawPages(List.of(text));
    }

    /** One text of all pages; a page begins with one space, which {@code SourceLines} takes as its mark. */
    Extracted joined() {
        var text = new StringBuilder();
        List<Integer> starts = new ArrayList<>(pages.size());
        for (var page : pages) {
            if (!starts.isEmpty()) {
                text.append("\n ");
            }
            starts.add(text.length());
            text.append(SourceText.normalise(page).stripLeading());
        }
        return new Extracted(text.toString(), pages.size() == 1 ? List.of() : starts, pictures());
    }

    /** Unpaged files are not pictures; whether they hold any text at all is asked elsewhere. */
    private List<Integer> pictures() {
        return pages.size() == 1
                ? List.of()
                : IntStream.rangeClosed(1, pages.size())
                        .filter(number -> pages.get(number - 1).isBlank())
                        .boxed()
                        .toList();
    }
}
