package vn.dondoc.plan.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.dondoc.plan.reading.source.Extracted;
import vn.dondoc.plan.reading.text.SourceText;

/** The documents that tests read: the real ones where they are at hand, and our own samples always. */
final class Seeds {

    static final String PLAN = "seeds/000_6ede1e987c67b72b.txt";
    static final String REPORT = "seeds/003_60065871361ec177.txt";

    private Seeds() {}

    /** The real document; the test is skipped on a machine without it. */
    static String raw(String name) {
        Path file = Path.of(System.getProperty("dondoc.shared", "../../shared")).resolve(name);
        assumeTrue(Files.exists(file), "real documents are not at hand");
        return read(file);
    }

    static Path sample(String name) {
        return Path.of(System.getProperty("dondoc.samples", "../samples")).resolve(name);
    }

    static String rawSample(String name) {
        return read(sample(name));
    }

    static PlanReading reading(String raw) {
        return reading(raw, KnownFacts.NONE);
    }

    static PlanReading reading(String raw, KnownFacts known) {
        return PlanReader.read(new Extracted(SourceText.normalise(raw)), known);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
