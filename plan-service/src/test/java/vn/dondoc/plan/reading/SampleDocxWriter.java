package vn.dondoc.plan.reading;

import java.io.IOException;
import java.nio.file.Files;

/** Makes {@code samples/ke-hoach-mau.docx} anew from the text beside it; run after the text was changed. */
final class SampleDocxWriter {

    private SampleDocxWriter() {}

    public static void main(String[] args) throws IOException {
        Files.write(Seeds.sample("ke-hoach-mau.docx"), SeedDocx.ofParagraphs(Seeds.rawSample("ke-hoach-mau.txt")));
    }
}
