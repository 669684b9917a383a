package vn.dondoc.directory.phrase;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Abbreviations that every office reads alike, each with one meaning only; a unit's own ones are its aliases and its
 * symbol. "TT" (trung tâm, thị trấn, thông tư) and its like are left to the directory's people.
 */
final class Abbreviations {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("UBND", "Ủy ban nhân dân"),
            Map.entry("HĐND", "Hội đồng nhân dân"),
            Map.entry("MTTQ", "Mặt trận Tổ quốc"),
            Map.entry("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"),
            Map.entry("VP", "Văn phòng"),
            Map.entry("VPUB", "Văn phòng Ủy ban nhân dân"),
            Map.entry("P", "Phòng"),
            Map.entry("CA", "Công an"),
            Map.entry("BCĐ", "Ban Chỉ đạo"),
            Map.entry("BQL", "Ban Quản lý"),
            Map.entry("TTHC", "thủ tục hành chính"),
            Map.entry("TP", "thành phố"),
            Map.entry("TX", "thị xã"),
            Map.entry("ĐVSN", "đơn vị sự nghiệp"));

    private static final Map<String, String> BY_LETTERS = byLetters();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+\\.?");

    private Abbreviations() {}

    /** The phrase with its abbreviations written out; the same phrase when it has none. */
    static String writtenOut(String phrase) {
        return WORD.matcher(phrase).replaceAll(Abbreviations::meaning);
    }

    private static String meaning(MatchResult word) {
        return BY_LETTERS.getOrDefault(Letters.of(word.group()), word.group()) + " ";
    }

    private static Map<String, String> byLetters() {
        Map<String, String> meanings = new HashMap<>();
        MEANINGS.forEach((abbreviation, meaning) -> meanings.put(Letters.of(abbreviation), meaning));
        return meanings;
    }
}
