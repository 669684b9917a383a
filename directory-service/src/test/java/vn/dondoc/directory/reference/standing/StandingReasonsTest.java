package vn.dondoc.directory.reference.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingReasonsTest {

    private static final Mentioned B = new Mentioned(new UUID(0, 2), "CT", "06/CT-BCA-V05");
    private static final Mentioned C = new Mentioned(new UUID(0, 3), "NĐ", "09/2026/NĐ-CP");
    private static final OwnDays OWN = new OwnDays(null, LocalDate.of(2015, 1, 1), null);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Standing standing(Locale language, List<Act> acts, Map<UUID, List<StandingPeriod>> lines) {
        return new StandingReasons(TODAY, language).of(OWN, acts, lines);
    }

    private static List<String> texts(Standing standing) {
        return standing.reasons().stream().map(StandingReason::text).toList();
    }

    private static Act replacedBy(Mentioned by, LocalDate day) {
        return new Act(Effect.REPLACE, day, null, by);
    }

    private static final Map<UUID, List<StandingPeriod>> B_REPLACED_BY_C = Map.of(
            B.id(),
            StandingRules.timeline(OWN, List.of(replacedBy(C, LocalDate.of(2026, 3, 1)))),
            C.id(),
            List.of(new StandingPeriod(StandingStatus.UNKNOWN, null, null)));

    @Test
    void the_chain_goes_on_to_what_replaced_the_replacing_document() {
        var acts = List.of(replacedBy(B, LocalDate.of(2025, 5, 7)));
        assertEquals(
                List.of(
                        "Bị thay thế bởi Chỉ thị số 06/CT-BCA-V05 từ ngày 07/5/2025.",
                        "Chỉ thị số 06/CT-BCA-V05 cũng đã bị thay thế bởi Nghị định số 09/2026/NĐ-CP từ ngày 01/3/2026."),
                texts(standing(Locale.of("vi"), acts, B_REPLACED_BY_C)));
        assertEquals(
                "Replaced by Chỉ thị số 06/CT-BCA-V05 since 7 May 2025.",
                texts(standing(Locale.ENGLISH, acts, B_REPLACED_BY_C)).getFirst());
    }

    @Test
    void a_chain_that_comes_back_ends() {
        var acts = List.of(replacedBy(B, LocalDate.of(2025, 5, 7)));
        var lines = Map.of(B.id(), StandingRules.timeline(OWN, acts));
        assertEquals(2, texts(standing(Locale.of("vi"), acts, lines)).size());
    }

    @Test
    void every_amendment_so_far_is_a_reason_and_one_to_come_is_a_hint() {
        var acts = List.of(
                new Act(Effect.AMEND, LocalDate.of(2016, 1, 1), null, B),
                new Act(Effect.AMEND, LocalDate.of(2016, 1, 1), null, C),
                new Act(Effect.AMEND, LocalDate.of(2027, 1, 1), null, C));
        var standing = standing(Locale.of("vi"), acts, Map.of());
        assertEquals(2, standing.reasons().size());
        assertEquals(
                List.of("Sẽ được sửa đổi, bổ sung bởi Nghị định số 09/2026/NĐ-CP từ ngày 01/01/2027."),
                standing.hints().stream().map(StandingHint::text).toList());
    }

    @Test
    void a_document_on_the_same_subject_is_a_hint_only() {
        var acts = List.of(new Act(Effect.RESEMBLE, LocalDate.of(2025, 5, 7), null, B));
        var standing = standing(Locale.of("vi"), acts, Map.of());
        assertEquals(StandingStatus.IN_FORCE, standing.status());
        assertEquals(
                "Chỉ thị số 06/CT-BCA-V05 ban hành sau, cùng lĩnh vực; chưa xác định có thay thế văn bản này hay không.",
                standing.hints().getFirst().text());
    }

    @Test
    void an_act_without_a_day_and_one_that_never_took_place_are_told() {
        var acts = List.of(
                new Act(Effect.REPEAL, null, null, B),
                new Act(Effect.REPLACE, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 5, 1), C));
        assertEquals(
                List.of(
                        "Bị bãi bỏ bởi Chỉ thị số 06/CT-BCA-V05, chưa rõ từ ngày nào.",
                        "Nghị định số 09/2026/NĐ-CP có quy định thay đổi văn bản này từ ngày 01/7/2026 nhưng đã hết hiệu lực trước ngày đó."),
                standing(Locale.of("vi"), acts, Map.of()).hints().stream()
                        .map(StandingHint::text)
                        .toList());
    }

    @Test
    void both_languages_have_the_same_sentences() {
        assertEquals(
                ResourceBundle.getBundle("standing", Locale.of("vi")).keySet(),
                ResourceBundle.getBundle("standing", Locale.ENGLISH).keySet());
    }
}
