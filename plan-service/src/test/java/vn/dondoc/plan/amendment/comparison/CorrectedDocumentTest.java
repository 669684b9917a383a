package vn.dondoc.plan.amendment.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.plan.Papers;

/** Whole documents, altered as offices correct them. */
class CorrectedDocumentTest {

    private final String sample = read(Path.of("../samples/ke-hoach-mau.txt"));

    @Test
    void the_same_document_changes_nothing() {
        assertEquals(List.of(), Lines.of(Documents.plan(sample), Documents.document(sample)));
    }

    @Test
    void the_same_document_from_word_changes_nothing() {
        assertEquals(
                List.of(), Lines.of(Documents.plan(sample), Documents.file(Path.of("../samples/ke-hoach-mau.docx"))));
    }

    @Test
    void the_decomposed_form_and_other_line_ends_change_nothing() {
        var decomposed = Normalizer.normalize(sample, Normalizer.Form.NFD).replace("\n", "\r\n");
        assertEquals(List.of(), Lines.of(Documents.plan(sample), Documents.document(decomposed)));
    }

    @Test
    void a_corrected_date_is_one_change_of_one_task() {
        assertEquals(
                List.of(
                        "TASK_CHANGED 3→3 TIME Trước ngày 28/6/2024 ⇒ Trước ngày 30/7/2024, DUE 2024-06-27 ⇒ 2024-07-29"),
                Lines.of(Documents.plan(sample), Documents.document(replaced(sample, "28/6/2024", "30/7/2024"))));
    }

    @Test
    void one_of_two_deadlines_in_a_sentence_is_one_change_of_one_duty() {
        var plan = Documents.plan(Papers.PLAN);
        assertEquals(
                List.of(
                        "DUTY_CHANGED 1→1 TEXT, TIME trước ngày 05/6/2024 ⇒ trước ngày 10/6/2024, DUE 2024-06-04 ⇒ 2024-06-09"),
                Lines.of(plan, Documents.document(replaced(Papers.PLAN, "05/6/2024", "10/6/2024"))));
    }

    @Test
    void what_a_person_entered_for_the_same_words_stays() {
        var plan = Documents.plan(Papers.PLAN);
        var task = plan.tasks().get(1).words();
        var entered = task.time().dueOn().minusDays(10);
        var time = new vn.dondoc.plan.reading.time.ReadTime(
                task.time().text(),
                task.time().kind(),
                null,
                null,
                null,
                entered,
                null,
                null,
                false,
                task.time().span());
        var corrected = TaskMerge.of(
                new vn.dondoc.plan.task.NewTask(2, task.text(), task.span(), time, task.parties(), List.of()),
                task,
                true);
        assertEquals(entered, corrected.time().dueOn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "odt", "docx"})
    void a_document_that_went_through_libreoffice_changes_nothing(String format, @TempDir Path folder)
            throws Exception {
        var flowed = throughLibreOffice(Path.of("../samples/ke-hoach-mau.docx"), format, folder);
        assertEquals(List.of(), Lines.of(Documents.plan(sample), Documents.file(flowed)));
    }

    static Path throughLibreOffice(Path file, String format, Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "no LibreOffice here");
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=file://" + folder.resolve("profile"),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.resolve("out").toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeTrue(process.waitFor(120, TimeUnit.SECONDS), "LibreOffice did not end");
        return folder.resolve("out").resolve(file.getFileName().toString().replaceAll("\\.\\w+$", "." + format));
    }

    static String replaced(String text, String words, String others) {
        var changed = text.replace(words, others);
        assertFalse(changed.equals(text), () -> "not in the text: " + words);
        return changed;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
