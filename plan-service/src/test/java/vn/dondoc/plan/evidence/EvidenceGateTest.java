package vn.dondoc.plan.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.kit.RuleViolation;

/** What each hostile file gets. */
class EvidenceGateTest {

    private static final byte[] PDF = "%PDF-1.7\n%âã\n".getBytes(ISO_8859_1);
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a464946");
    private static final byte[] PROGRAM = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");

    @TempDir
    Path folder;

    private record Case(String name, byte[] content, String answer) {}

    private static Case taken(String name, byte[] content, FileKind kind) {
        return new Case(name, content, kind.name());
    }

    private static Case refused(String name, byte[] content) {
        return new Case(name, content, "evidence.unsupported-type");
    }

    @TestFactory
    Stream<DynamicTest> a_file_is_taken_by_what_it_is() {
        return Stream.of(
                        taken("a.pdf", PDF, FileKind.PDF),
                        taken("a.PDF", PDF, FileKind.PDF),
                        taken("a.png", PNG, FileKind.PNG),
                        taken("a.jpeg", JPEG, FileKind.JPEG),
                        taken("a.txt", "Biên bản\r\n\tsố 1".getBytes(UTF_8), FileKind.TEXT),
                        taken("a.docx", Packed.office("word/document.xml").bytes(), FileKind.DOCX),
                        taken("a.xlsx", Packed.office("xl/workbook.xml").bytes(), FileKind.XLSX),
                        taken("a.pptx", Packed.office("ppt/presentation.xml").bytes(), FileKind.PPTX),
                        taken(
                                "a.odt",
                                Packed.openDocument(FileKind.ODT.mediaType()).bytes(),
                                FileKind.ODT),
                        taken(
                                "a.ods",
                                Packed.openDocument(FileKind.ODS.mediaType()).bytes(),
                                FileKind.ODS),
                        taken("a.exe.pdf", PDF, FileKind.PDF))
                .map(this::test);
    }

    @TestFactory
    Stream<DynamicTest> what_is_something_else_than_its_name_says_is_refused() {
        return Stream.of(
                        refused("a.pdf", PROGRAM),
                        refused("a.pdf.exe", PDF),
                        refused("a.exe", PROGRAM),
                        refused("a", PDF),
                        refused("pdf", PDF),
                        refused("a.docx", PDF),
                        refused("a.pdf", PNG),
                        refused("a.txt", "#!/bin/sh\nrm".getBytes(UTF_8)),
                        refused("a.txt", PROGRAM),
                        refused("a.txt", "s\u00f4".getBytes(ISO_8859_1)),
                        refused("a.html", "<script>alert(1)</script>".getBytes(UTF_8)),
                        refused("a.svg", "<svg onload='x'/>".getBytes(UTF_8)),
                        refused("a.zip", new Packed().with("a.txt", "x").bytes()),
                        refused("a.docx", new Packed().with("a.txt", "x").bytes()),
                        refused("a.docx", HexFormat.of().parseHex("504b030414000600")),
                        refused("a.docx", Packed.office("xl/workbook.xml").bytes()),
                        refused("a.doc", HexFormat.of().parseHex("d0cf11e0a1b11ae1")))
                .map(this::test);
    }

    @TestFactory
    Stream<DynamicTest> macros_and_programs_are_refused_wherever_they_hide() {
        var macroType = "<Types><Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/></Types>";
        return Stream.of(
                        refused("a.docm", Packed.office("word/document.xml").bytes()),
                        refused(
                                "a.docx",
                                Packed.office("word/document.xml")
                                        .with("word/vbaProject.bin", "x")
                                        .bytes()),
                        refused(
                                "a.docx",
                                Packed.office("word/document.xml")
                                        .with("WORD/VBAPROJECT.BIN", "x")
                                        .bytes()),
                        refused(
                                "a.docx",
                                new Packed()
                                        .with("[Content_Types].xml", macroType)
                                        .with("word/document.xml", "<x/>")
                                        .with("word/harmless.bin", "x")
                                        .bytes()),
                        refused(
                                "a.xlsx",
                                Packed.office("xl/workbook.xml")
                                        .with("xl/macrosheets/sheet1.xml", "x")
                                        .bytes()),
                        refused(
                                "a.pptx",
                                Packed.office("ppt/presentation.xml")
                                        .with("ppt/activeX/activeX1.bin", "x")
                                        .bytes()),
                        refused(
                                "a.docx",
                                Packed.office("word/document.xml")
                                        .with("word/embeddings/setup.exe", "MZ")
                                        .bytes()),
                        refused(
                                "a.odt",
                                Packed.openDocument(FileKind.ODT.mediaType())
                                        .with("Basic/Standard/Module1.xml", "x")
                                        .bytes()))
                .map(this::test);
    }

    @Test
    void a_bomb_stays_packed() throws IOException {
        var zeros = new byte[1 << 20];
        var bomb = Packed.office("word/document.xml")
                .with("word/media/image1.png", zeros, 300)
                .bytes();
        assertEquals("DOCX", answer(new Case("a.docx", bomb, "")));
        var bombOfTypes = new Packed()
                .with("[Content_Types].xml", zeros, 20)
                .with("word/document.xml", "x")
                .bytes();
        assertEquals("evidence.unsupported-type", answer(new Case("a.docx", bombOfTypes, "")));
    }

    @Test
    void a_broken_letter_at_a_slice_s_end_is_no_error_and_one_at_the_file_s_end_is() throws IOException {
        var text = "a" + "ế".repeat(60_000);
        assertEquals("TEXT", answer(new Case("a.txt", text.getBytes(UTF_8), "")));
        var cut = text.getBytes(UTF_8);
        cut[cut.length - 1] = 'a';
        assertEquals("evidence.unsupported-type", answer(new Case("a.txt", cut, "")));
    }

    @Test
    void nothing_and_one_byte_too_many_are_refused() throws IOException {
        assertEquals("evidence.empty", answer(new Case("a.txt", new byte[0], "")));
        var file = folder.resolve("large");
        try (var out = Files.newOutputStream(file)) {
            out.write(PDF);
            out.write(new byte[(int) EvidenceGate.MOST_BYTES - PDF.length]);
        }
        assertEquals(FileKind.PDF, EvidenceGate.open("a.pdf", file).kind());
        Files.write(file, new byte[1], StandardOpenOption.APPEND);
        assertEquals(
                413,
                assertThrows(RuleViolation.class, () -> EvidenceGate.open("a.pdf", file))
                        .status());
    }

    private DynamicTest test(Case one) {
        return DynamicTest.dynamicTest(one.name() + " " + one.answer(), () -> assertEquals(one.answer(), answer(one)));
    }

    private String answer(Case one) throws IOException {
        var file = Files.write(Files.createTempFile(folder, "e", ""), one.content());
        try {
            return EvidenceGate.open(one.name(), file).kind().name();
        } catch (RuleViolation refused) {
            return refused.code();
        }
    }
}
