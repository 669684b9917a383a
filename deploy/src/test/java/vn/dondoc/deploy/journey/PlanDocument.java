package vn.dondoc.deploy.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The plan that comes in: the real one where this checkout has it beside it, else the project's own sample.
 *
 * @param citations mentions of other documents
 * @param damage what a person must look at
 */
record PlanDocument(String text, byte[] docx, int citations, List<Damage> damage) {

    /** A finding's code and words that it is about; empty words where it is about what is missing. */
    record Damage(String code, String words) {}

    static final PlanDocument FOUND = found();

    private static PlanDocument found() {
        var shared = Path.of(System.getProperty("dondoc.shared", "../../shared"));
        var seed = shared.resolve("seeds/000_6ede1e987c67b72b.txt");
        try {
            return Files.exists(seed) ? seed(Files.readString(seed)) : sample();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PlanDocument seed(String text) {
        return new PlanDocument(
                text,
                WordFile.of(text),
                22,
                List.of(
                        new Damage("date.impossible", "20/001/2022"),
                        new Damage("date.doubled-separator", "08/3//2024"),
                        new Damage("date.no-year", "10/6"),
                        new Damage("date.weekend", "10/11/2024"),
                        new Damage("text.page-number-in-sentence", "3"),
                        new Damage("text.stray-url", "https://"),
                        new Damage("citation.titles-disagree", "07/CT-BCA-V28"),
                        new Damage("document.no-number", ""),
                        new Damage("document.no-date", "")));
    }

    private static PlanDocument sample() throws IOException {
        var folder = Path.of("../samples");
        return new PlanDocument(
                Files.readString(folder.resolve("ke-hoach-mau.txt")),
                Files.readAllBytes(folder.resolve("ke-hoach-mau.docx")),
                22,
                List.of(new Damage("document.no-number", ""), new Damage("document.no-date", "")));
    }
}
