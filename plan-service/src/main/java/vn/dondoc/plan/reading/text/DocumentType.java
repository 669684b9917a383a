package vn.dondoc.plan.reading.text;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The types of Decree 30/2020/NĐ-CP, article 7, as a title block names them. */
public final class DocumentType {

    public static final String PLAN = "KH";

    private static final Map<String, String> CODES = Map.ofEntries(
            entry("Kế hoạch", PLAN),
            entry("Báo cáo", "BC"),
            entry("Chỉ thị", "CT"),
            entry("Chương trình", "CTr"),
            entry("Công điện", "CĐ"),
            entry("Công văn", "CV"),
            entry("Đề án", "ĐA"),
            entry("Giấy mời", "GM"),
            entry("Hướng dẫn", "HD"),
            entry("Kết luận", "KL"),
            entry("Nghị quyết", "NQ"),
            entry("Phương án", "PA"),
            entry("Quy chế", "QC"),
            entry("Quy định", "QyĐ"),
            entry("Quyết định", "QĐ"),
            entry("Thông báo", "TB"),
            entry("Thông cáo", "TC"),
            entry("Tờ trình", "TTr"));

    /** Types that are cited and never read from a title block here. */
    private static final Map<String, String> NORMATIVE =
            Map.of("PL", "Pháp lệnh", "NĐ", "Nghị định", "TT", "Thông tư", "TTLT", "Thông tư liên tịch");

    /** "KẾ HOẠCH HÀNH ĐỘNG" is a plan. */
    private static final Pattern MANNER = Pattern.compile(" (?:hanh dong|phoi hop|lien tich|cong tac|tong the)$");

    private DocumentType() {}

    /** The code of the type that a line in capitals names, as the vocabulary spells it. */
    public static Optional<String> of(String line) {
        if (line.length() > 40 || !Letters.isAllCapitals(line)) {
            return Optional.empty();
        }
        String folded = MANNER.matcher(Letters.fold(line)).replaceFirst("");
        return CODES.entrySet().stream()
                .filter(type -> Letters.fold(type.getKey()).equals(folded))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The name behind a code, "Báo cáo"; an unknown code stands for itself. */
    public static String nameOf(String code) {
        return CODES.entrySet().stream()
                .filter(type -> type.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> NORMATIVE.getOrDefault(code, code));
    }
}
