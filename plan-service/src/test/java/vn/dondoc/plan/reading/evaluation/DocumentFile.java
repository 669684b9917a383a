package vn.dondoc.plan.reading.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dondoc.plan.reading.source.DocumentExtractor;
import vn.dondoc.plan.reading.source.Extracted;
import vn.dondoc.plan.reading.source.ExtractionLimits;
import vn.dondoc.plan.reading.source.PdfFile;

/**
 * A document as it is uploaded, made of its description: {@code .nfd.txt} is decomposed, {@code .docx.txt} and {@code .pdf.txt} are set. In these
 * {@code left || right} is a row of the head's two columns and {@code | a | b |} a row of a table.
 */
final class DocumentFile {

    private static final int PDF_WIDTH = 78;
    private static final int PDF_LINES = 36;

    private DocumentFile() {}

    static Extracted extract(Path description) {
        return (Extracted)
                new DocumentExtractor(ExtractionLimits.DEFAULT).extract(name(description), bytes(description));
    }

    /** As its sender would call it. */
    static String name(Path description) {
        String name = description.getFileName().toString();
        return "van-ban." + (name.endsWith(".docx.txt") ? "docx" : name.endsWith(".pdf.txt") ? "pdf" : "txt");
    }

    static byte[] bytes(Path description) {
        try {
            String text = Files.readString(description);
            String name = description.getFileName().toString();
            if (name.endsWith(".docx.txt")) {
                return WordFile.of(text.lines().toList());
            }
            if (name.endsWith(".pdf.txt")) {
                return pdf(text.lines().toList());
            }
            String written = name.endsWith(".nfd.txt") ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
            return written.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> cells(String line) {
        if (line.contains("||")) {
            return Arrays.stream(line.split("\\|\\|", -1)).map(String::strip).toList();
        }
        return line.startsWith("|")
                ? Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList()
                : List.of(line);
    }

    private static byte[] pdf(List<String> lines) {
        PdfFile file = new PdfFile().page();
        int row = 0;
        for (String line : lines) {
            List<String> cells = cells(line);
            boolean prose = cells.size() == 1;
            List<String> set = prose ? wrapped(line) : cells;
            for (int i = 0; i < set.size(); i++) {
                if (row == PDF_LINES) {
                    file.page();
                    row = 0;
                }
                file.put(row, prose ? 60 : x(cells.size(), i), set.get(i));
                row += prose ? 1 : 0;
            }
            row += prose ? 0 : 1;
        }
        return file.bytes();
    }

    /** Two columns of a head, or number, long cell and the others of a table. */
    private static float x(int columns, int cell) {
        return columns == 2 ? 50 + 220F * cell : List.of(50F, 90F, 280F, 450F).get(cell);
    }

    private static List<String> wrapped(String line) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (rest.length() > PDF_WIDTH) {
            int space = rest.lastIndexOf(' ', PDF_WIDTH);
            lines.add(rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        lines.add(rest);
        return lines;
    }
}
