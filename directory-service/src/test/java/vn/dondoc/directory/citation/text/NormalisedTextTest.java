package vn.dondoc.directory.citation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalisedTextTest {

    @Test
    void letters_with_a_loose_tone_mark_are_composed() {
        assertEquals("Chỉ thị số 07", NormalisedText.of("Chỉ thị sô\u0301 07").text());
    }

    @Test
    void offsets_lead_back_to_the_text_as_it_came() {
        var text = NormalisedText.of("sô\u0301 07");
        assertEquals("số 07", text.text());
        assertEquals(
                List.of(0, 1, 3, 4, 5, 6),
                List.of(
                        text.originOf(0),
                        text.originOf(1),
                        text.originOf(2),
                        text.originOf(3),
                        text.originOf(4),
                        text.originOf(5)));
    }

    @Test
    void the_composed_text_is_the_unicode_nfc_of_any_text() {
        String letters =
                "aàâăêôơưđĐÂýỹ \u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323Å\u1100\u1161\u11A8e\uD83D\uDE00\n";
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(20, 0, letters.length())
                    .collect(StringBuilder::new, (out, at) -> out.append(letters.charAt(at)), StringBuilder::append)
                    .toString();
            assertEquals(
                    Normalizer.normalize(text, Normalizer.Form.NFC),
                    NormalisedText.of(text).text());
        }
    }
}
