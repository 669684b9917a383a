package vn.dondoc.directory.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnknownTest {

    private static final PhraseResolver RESOLVER = new PhraseResolver(List.of(new Spelling(
            ResolveResponse.Kind.UNIT, UUID.randomUUID(), "KINHTE", "Phòng Kinh tế", "Phòng Kinh tế", false)));

    @Test
    void what_is_known_is_not_asked_for_again() {
        assertTrue(of("Phòng Kinh tế").isNothing());
        assertEquals(Set.of("doixecoquan"), of("Phòng Kinh tế, Đội xe cơ quan").names());
    }

    @Test
    void neighbouring_strangers_are_asked_for_alone_and_together() {
        var unknown = of("Sở Kế hoạch và Đầu tư, Phòng Kinh tế, Đội xe cơ quan");
        assertTrue(unknown.names().containsAll(Set.of("sokehoach", "dautu", "sokehoachvadautu", "doixecoquan")));
        assertTrue(unknown.misspelt(Set.of("sokehoachvadautu")).contains("doixecoquan"));
    }

    @Test
    void short_words_are_near_to_everything_and_not_compared() {
        assertEquals(Set.of(), of("Tổ A").misspelt(Set.of()));
    }

    private static Unknown of(String phrase) {
        return Unknown.of(List.of(Phrase.of(phrase)), RESOLVER);
    }
}
