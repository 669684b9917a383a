package vn.dondoc.directory.citation.grammar;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The two real documents, when they are here, with what a careful reader finds in them. */
enum Seeds {
    PLAN("seed-P", "000_6ede1e987c67b72b.txt", "seed-p.tsv"),
    REPORT("seed-R", "003_60065871361ec177.txt", "seed-r.tsv");

    private final String shortName;
    private final String file;
    private final String rows;

    Seeds(String shortName, String file, String rows) {
        this.shortName = shortName;
        this.file = file;
        this.rows = rows;
    }

    String shortName() {
        return shortName;
    }

    boolean here() {
        return Files.exists(path());
    }

    /** The raw text; skips the test when the documents are not here. */
    String text() {
        assumeTrue(here(), "the seeds are not here");
        try {
            return Files.readString(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> rows() {
        return Sample.lines(rows);
    }

    Sample sample() {
        return new Sample(
                shortName, text(), rows().stream().map(SeedRow::expected).toList());
    }

    private Path path() {
        return Path.of(System.getProperty("dondoc.shared", "../../shared"), "seeds", file);
    }
}
