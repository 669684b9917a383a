package vn.dondoc.directory.citation.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A text of the corpus with the mentions a careful reader finds in it; none for a trap. */
record Sample(String name, String text, List<Expected> mentions) {

    /** Rows of {@code case, text, type, number, date, issuer, title, parent, findings}; "\n" in a text is a line end. */
    static List<Sample> read(String resource) {
        var samples = new ArrayList<Sample>();
        for (String line : lines(resource)) {
            List<String> cells = List.of(line.split("\t", -1));
            if (!cells.get(1).isEmpty()) {
                samples.add(new Sample(cells.get(0), cells.get(1).replace("\\n", "\n"), new ArrayList<>()));
            }
            if (!cells.get(2).isEmpty()) {
                samples.getLast().mentions().add(Expected.of(cells.subList(2, 9)));
            }
        }
        return samples;
    }

    boolean trap() {
        return mentions.isEmpty();
    }

    /** What the parser finds. */
    List<Expected> seen() {
        return CitationParser.parse(text).citations().stream()
                .map(Expected::seen)
                .toList();
    }

    static List<String> lines(String resource) {
        try (var file = Sample.class.getResourceAsStream("/citation/" + resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
