package vn.dondoc.plan.writing.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.document.DocxWriter;
import vn.dondoc.plan.Papers;
import vn.dondoc.plan.reading.KnownFacts;
import vn.dondoc.plan.reading.PlanReader;
import vn.dondoc.plan.reading.PlanReading;
import vn.dondoc.plan.reading.source.DocumentExtractor;
import vn.dondoc.plan.reading.source.Extracted;
import vn.dondoc.plan.reading.source.ExtractionLimits;
import vn.dondoc.plan.writing.content.PlanComposer;
import vn.dondoc.plan.writing.content.WrittenPlans;

class PlanPaperTest {

    private static final PaperHead HEAD = new PaperHead(
            "Văn phòng Ủy ban nhân dân tỉnh",
            "Ủy ban nhân dân tỉnh",
            "05",
            "KH-VPUB",
            "Sơn La",
            LocalDate.of(2026, 1, 12),
            "Bảo đảm an ninh, trật tự tại cơ quan năm 2026");

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_file_of_a_written_plan_is_read_like_its_text(long seed) {
        var written = WrittenPlans.random(seed);
        var text = PlanComposer.compose(written, true).text();
        var file = read(extracted(DocxWriter.write(PlanPaper.of(HEAD, text, written))));
        var plan = read(new Extracted(text));
        assertEquals(tasks(plan), tasks(file));
        assertEquals(duties(plan), duties(file));
        assertEquals("05", file.document().number());
        assertEquals("KH-VPUB", file.document().symbol());
        assertEquals(LocalDate.of(2026, 1, 12), file.document().issuedOn());
        assertEquals(plan.document().subject(), file.document().subject());
    }

    @Test
    void the_file_is_kept_to_be_looked_at() throws IOException {
        var written = WrittenPlans.random(11);
        var text = PlanComposer.compose(written, true).text();
        var file = Path.of("target", "ke-hoach.docx");
        Files.write(file, DocxWriter.write(PlanPaper.of(HEAD, text, written)));
        assertTrue(Files.size(file) > 1_000);
    }

    @Test
    void a_document_keeps_its_basis_parts_and_last_sentence() {
        var paper = PlanPaper.of(HEAD, Papers.PLAN, null);
        assertEquals(
                List.of("I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG, ĐƠN VỊ, THỜI GIAN THỰC HIỆN", "III. TỔ CHỨC THỰC HIỆN"),
                paper.sections().stream().map(section -> section.heading()).toList());
        assertTrue(paper.basis().getFirst().startsWith("Thực hiện Kế hoạch số 12/KH-UBND"));
        assertEquals("Trên đây là Kế hoạch của Văn phòng UBND tỉnh", paper.closing());
    }

    @Test
    void the_head_says_no_name_twice() {
        assertEquals("Ủy ban nhân dân tỉnh Sơn La", HEAD.parentLine());
        assertEquals("Văn phòng", HEAD.agencyLine());
        var room = new PaperHead("Phòng Tổng hợp", "Văn phòng", "15a", "KH-TH", "Sơn La", null, "x");
        assertEquals("Văn phòng", room.parentLine());
        assertEquals("Phòng Tổng hợp", room.agencyLine());
        assertNull(room.plainNumber());
    }

    private static Extracted extracted(byte[] docx) {
        var extraction = new DocumentExtractor(ExtractionLimits.DEFAULT).extract("ke-hoach.docx", docx);
        return assertInstanceOf(Extracted.class, extraction);
    }

    private static PlanReading read(Extracted source) {
        return PlanReader.read(source, KnownFacts.NONE);
    }

    private static List<String> tasks(PlanReading plan) {
        return plan.tasks().stream()
                .map(task -> "%s %s %s %s %s"
                        .formatted(
                                task.number(),
                                task.text(),
                                task.time().text(),
                                task.time().dueOn(),
                                task.assignments().stream()
                                        .map(party -> party.role() + " " + party.phrase())
                                        .toList()))
                .toList();
    }

    private static List<String> duties(PlanReading plan) {
        return plan.duties().stream()
                .map(duty -> duty.kind() + " " + duty.name() + " " + duty.dueOn() + " " + duty.text())
                .toList();
    }
}
