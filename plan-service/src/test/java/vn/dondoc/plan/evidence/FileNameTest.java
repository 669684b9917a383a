package vn.dondoc.plan.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Biên bản số 45.2024.pdf, Biên bản số 45.2024.pdf",
        "../../etc/báo cáo.pdf, báo cáo.pdf",
        "C:\\Users\\x\\báo cáo.pdf, báo cáo.pdf",
        "/, tep",
        ".., tep",
        "' .pdf ', pdf",
        "hóa đơn.exe.pdf, hóa đơn_exe.pdf",
        "hóa đơn.JS.vbs.txt, hóa đơn_JS_vbs.txt",
        "a<b>|c?.txt, a_b__c_.txt",
    })
    void a_name_keeps_its_words_and_loses_what_could_harm(String given, String kept) {
        assertEquals(kept, FileName.cleaned(given));
    }

    @Test
    void marks_that_nobody_sees_go() {
        assertEquals("bao caofdp.exe", FileName.cleaned("bao cao\u202Efdp.exe"));
        assertEquals("a.pdf", FileName.cleaned("a\r\n\u0000\u200B.pdf"));
    }

    @Test
    void a_decomposed_name_is_the_same_name() {
        assertEquals("số.pdf", FileName.cleaned("sô\u0301.pdf"));
    }

    @Test
    void a_name_of_nothing_or_of_a_thousand_letters_is_bearable() {
        assertEquals("tep", FileName.cleaned(null));
        var name = FileName.cleaned("ạ".repeat(1_000) + ".docx");
        assertTrue(name.endsWith("ạ.docx"));
        assertTrue(name.length() <= 150);
    }

    @Test
    void the_header_carries_no_quotes_and_the_whole_name() {
        var file = new EvidenceFile(UUID.randomUUID(), "Đề án \"A\";b%.pdf", "application/pdf", 1);
        assertEquals(
                "attachment; filename=\"De an _A_;b_.pdf\"; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20%22A%22%3Bb%25.pdf",
                file.disposition());
    }
}
