package vn.dondoc.deploy.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The plan that comes in, and what is in it: the real one where this checkout has it beside it, else the project's own
 * sample ({@code -Ddondoc.document=sample} takes the sample in any case).
 *
 * @param tasks how many
 * @param ofTongHop in how many of them Phòng Tổng hợp has a part
 * @param citations mentions of other documents
 * @param lastDays the last day on time by kind and tier of the duty
 * @param reporters units that owe the inner reports
 * @param damage what a person must look at
 */
record PlanDocument(
        String text,
        byte[] docx,
        int tasks,
        int ofTongHop,
        int citations,
        Map<String, String> lastDays,
        List<String> reporters,
        List<Damage> damage) {

    /** A finding's code and the words that it points at; empty words where it is about what is missing. */
    record Damage(String code, String words) {}

    private static final List<String> SUBORDINATE = List.of("TTTHONGTIN", "NKUBND", "NKTHANHXUAN");
    private static final List<String> ALL = List.of(
            "TONGHOP",
            "KINHTE",
            "NOICHINH",
            "KHOAGIAO",
            "KSTHUTUC",
            "TCHCQT",
            "TIEPCONGDAN",
            "HCC",
            "TTTHONGTIN",
            "NKUBND",
            "NKTHANHXUAN");

    static final PlanDocument FOUND = found();

    private static PlanDocument found() {
        var shared = Path.of(System.getProperty("dondoc.shared", "../../shared"));
        var seed = shared.resolve("seeds/000_6ede1e987c67b72b.txt");
        var wantsSample = "sample".equals(System.getProperty("dondoc.document"));
        try {
            return Files.exists(seed) && !wantsSample ? seed(Files.readString(seed)) : sample();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PlanDocument seed(String text) {
        var lastDays = Map.of(
                "ONE_OFF INTERNAL", "2024-03-07",
                "HALF_YEAR INTERNAL", "2024-06-04",
                "ANNUAL INTERNAL", "2024-11-04",
                "HALF_YEAR EXTERNAL", "2024-06-09",
                "ANNUAL EXTERNAL", "2024-11-09");
        var damage = damage("20/001/2022", "08/3//2024", "10/6", "10/11/2024", "07/CT-BCA-V28");
        return new PlanDocument(text, WordFile.of(text), 8, 8, 22, lastDays, SUBORDINATE, damage);
    }

    private static PlanDocument sample() throws IOException {
        var folder = Path.of("../samples");
        var lastDays = Map.of(
                "ONE_OFF INTERNAL", "2024-03-14",
                "HALF_YEAR INTERNAL", "2024-06-06",
                "ANNUAL INTERNAL", "2024-11-06",
                "HALF_YEAR EXTERNAL", "2024-06-11",
                "ANNUAL EXTERNAL", "2024-11-16");
        var damage = damage("31/012/2020", "15/3//2024", "12/6", "17/11/2024", "01/CT-TTg");
        return new PlanDocument(
                Files.readString(folder.resolve("ke-hoach-mau.txt")),
                Files.readAllBytes(folder.resolve("ke-hoach-mau.docx")),
                7,
                5,
                10,
                lastDays,
                ALL,
                damage);
    }

    private static List<Damage> damage(
            String impossible, String doubled, String yearless, String sunday, String twoTitles) {
        return List.of(
                new Damage("date.impossible", impossible),
                new Damage("date.doubled-separator", doubled),
                new Damage("date.no-year", yearless),
                new Damage("date.weekend", sunday),
                new Damage("text.page-number-in-sentence", "3"),
                new Damage("text.stray-url", "https://"),
                new Damage("citation.title-differs", twoTitles),
                new Damage("document.no-number", ""),
                new Damage("document.no-date", ""));
    }
}
