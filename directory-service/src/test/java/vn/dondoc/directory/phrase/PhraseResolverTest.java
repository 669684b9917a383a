package vn.dondoc.directory.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PhraseResolverTest {

    private static final PhraseResolver RESOLVER = new PhraseResolver(List.of(
            spelling(ResolveResponse.Kind.UNIT, "TCHCQT", "Phòng Tổ chức - Hành chính - Quản trị"),
            spelling(ResolveResponse.Kind.UNIT, "KINHTE", "Phòng Kinh tế"),
            spelling(ResolveResponse.Kind.CLASS, "CAC_PHONG_BAN", "các phòng, ban"),
            spelling(ResolveResponse.Kind.CLASS, "CAC_DON_VI_SU_NGHIEP", "các đơn vị sự nghiệp"),
            spelling(ResolveResponse.Kind.CLASS, "CAC_PHONG_BAN_DON_VI", "các phòng, ban, đơn vị sự nghiệp")));

    @Test
    void one_unit_is_known_by_its_four_spellings() {
        for (var phrase : List.of(
                "Phòng Tổ chức - Hành chính - Quản trị",
                "phòng Tổ chức-Hành chính - Quản trị",
                "phòng Tổ chức-Hành chính-Quản trị",
                "Phòng  Tổ chức-Hành chính - Quản trị.")) {
            assertEquals(List.of("TCHCQT"), codes(phrase));
            assertTrue(RESOLVER.resolve(phrase).resolved());
        }
    }

    @Test
    void a_list_may_mix_a_unit_and_a_class() {
        assertEquals(
                List.of("TCHCQT", "CAC_DON_VI_SU_NGHIEP"),
                codes("Phòng Tổ chức-Hành chính - Quản trị, các đơn vị sự nghiệp"));
    }

    @Test
    void a_comma_inside_a_class_does_not_cut_it() {
        assertEquals(List.of("CAC_PHONG_BAN"), codes("Các phòng, ban."));
        assertEquals(List.of("CAC_PHONG_BAN_DON_VI"), codes("Các phòng, ban, đơn vị  sự nghiệp."));
        assertEquals(List.of("CAC_PHONG_BAN", "KINHTE"), codes("các phòng, ban và Phòng Kinh tế"));
    }

    @Test
    void decomposed_letters_are_the_same_letters() {
        var phrase = Normalizer.normalize("Phòng Kinh tế", Normalizer.Form.NFD);
        assertEquals(List.of("KINHTE"), codes(phrase));
    }

    @Test
    void other_diacritics_are_a_suggestion_and_never_a_decision() {
        var result = RESOLVER.resolve("các đơn vị sư nghiệp");
        assertFalse(result.resolved());
        assertEquals(
                ResolveResponse.Reason.OTHER_DIACRITICS,
                result.matches().getFirst().reason());
        assertTrue(result.matches().getFirst().score() < 1);
    }

    @Test
    void an_unknown_part_leaves_the_phrase_to_a_person() {
        var result = RESOLVER.resolve("Phòng Kinh tế, Đội xe");
        assertFalse(result.resolved());
        assertEquals(List.of("KINHTE"), codes("Phòng Kinh tế, Đội xe"));
        assertFalse(RESOLVER.resolve(" , ; ").resolved());
    }

    @Test
    void one_spelling_of_two_units_is_not_decided() {
        var twins = new PhraseResolver(List.of(
                spelling(ResolveResponse.Kind.UNIT, "A1", "Nhà khách tỉnh"),
                spelling(ResolveResponse.Kind.UNIT, "A2", "Nhà khách tỉnh")));
        var result = twins.resolve("Nhà khách tỉnh");
        assertFalse(result.resolved());
        assertEquals(2, result.matches().size());
    }

    @Test
    void a_conjunction_inside_a_name_does_not_cut_it() {
        var resolver = new PhraseResolver(List.of(
                spelling(ResolveResponse.Kind.UNIT, "SKHDT", "Sở Kế hoạch và Đầu tư"),
                spelling(ResolveResponse.Kind.UNIT, "STC", "Sở Tài chính")));
        var result = resolver.resolve("Sở Tài chính và Sở Kế hoạch và Đầu tư");
        assertTrue(result.resolved());
        assertEquals(
                List.of("STC", "SKHDT"),
                result.matches().stream().map(ResolveResponse.Match::code).toList());
    }

    @Test
    void an_abbreviation_written_out_decides_with_its_reason() {
        var result = RESOLVER.resolve("P. Kinh tế và các ĐVSN");
        assertTrue(result.resolved());
        assertEquals(
                List.of(ResolveResponse.Reason.ABBREVIATION, ResolveResponse.Reason.ABBREVIATION),
                result.matches().stream().map(ResolveResponse.Match::reason).toList());
    }

    @Test
    void a_units_symbol_is_an_abbreviation() {
        var symbol =
                new Spelling(ResolveResponse.Kind.UNIT, UUID.randomUUID(), "TCHCQT", "Phòng Tổ chức", "TCHCQT", true);
        var result = new PhraseResolver(List.of(symbol)).resolve("TCHCQT");
        assertTrue(result.resolved());
        assertEquals(
                ResolveResponse.Reason.ABBREVIATION, result.matches().getFirst().reason());
    }

    @Test
    void a_suggestion_is_offered_and_never_decides() {
        var near = spelling(ResolveResponse.Kind.UNIT, "NOICHINH", "Phòng Nội chính");
        var suggestions = Map.of("phongnoichih", List.of(ResolveResponse.Match.misspelled(near, 0.69)));
        var result = new PhraseResolver(List.of(), suggestions).resolve("Phòng Nội chíh");
        assertFalse(result.resolved());
        assertEquals("NOICHINH", result.matches().getFirst().code());
        assertEquals(0.69, result.matches().getFirst().score());
    }

    @Test
    void a_phrase_of_too_many_parts_is_left_to_a_person() {
        var phrase = String.join(", ", java.util.Collections.nCopies(Phrase.MOST_PARTS + 1, "Phòng Kinh tế"));
        assertFalse(RESOLVER.resolve(phrase).resolved());
    }

    private static List<String> codes(String phrase) {
        return RESOLVER.resolve(phrase).matches().stream()
                .map(ResolveResponse.Match::code)
                .toList();
    }

    private static Spelling spelling(ResolveResponse.Kind kind, String code, String name) {
        return new Spelling(kind, UUID.randomUUID(), code, name, name, false);
    }
}
