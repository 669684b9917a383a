package vn.dondoc.directory.citation.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.dondoc.directory.citation.text.Span;

/** What holds for any text, tried on thousands put together at random from the pieces of citations. */
class AnyTextTest {

    private static final int ROUNDS = 20_000;
    private static final List<String> PIECES = List.of(
            ("Chỉ thị|Kế hoạch|Luật|Thông tư liên tịch|Công văn|NĐ|Thông báo| số |số:|07|06/2013|/|-|–|/CT-BCA|-CT/TW|NĐCP"
                            + "|/KH-| UBND|…|...|44KL|15a| ngày |20/001/2022|08/3//2024|15/8/2014|23 tháng 4 năm 2026|31/02/2024"
                            + "|của |giữa |do |Bộ Công an|UBND tỉnh|Ban Chỉ đạo|Hội nghị lần thứ tám|(khóa XII)|khóa| với |và "
                            + "| về |về việc |quy định |ban hành |“|”|\"|''|Đẩy mạnh| phong trào|, |; |. |: |( |)|năm 2024"
                            + "|giai đoạn 2020 - 2025|trên địa bàn tỉnh Sơn La|\n\n|\n- |\n3\n |https://a.vn/07-ct-bca|КН|Ð|ô\u0301")
                    .split("[|]"));

    @Test
    void nothing_is_refused_and_every_span_leads_to_its_words() {
        var random = new Random(20_261_121);
        for (int round = 0; round < ROUNDS; round++) {
            String text = random.ints(1 + round % 40, 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .reduce("", String::concat);
            check(text, CitationParser.parse(text));
        }
    }

    private static void check(String text, ParsedText parsed) {
        assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), parsed.text());
        int last = -1;
        for (int i = 0; i < parsed.citations().size(); i++) {
            Citation citation = parsed.citations().get(i);
            Span span = citation.span();
            assertTrue(span.start() > last && span.end() <= parsed.text().length(), text);
            assertEquals(span.of(text(parsed)).strip(), span.of(text(parsed)), text);
            checkParent(parsed, citation, i);
            last = span.start();
        }
    }

    private static void checkParent(ParsedText parsed, Citation citation, int index) {
        if (citation.parent() != null) {
            Citation outer = parsed.citations().get(citation.parent());
            assertTrue(
                    citation.parent() < index
                            && outer.span().start() < citation.span().start(),
                    parsed.text());
            assertTrue(outer.title() != null && outer.span().contains(citation.span()), parsed.text());
        }
    }

    private static String text(ParsedText parsed) {
        return parsed.text();
    }
}
