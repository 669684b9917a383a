package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.Passage;

/** Slips seen again and again in official documents; only such that are no word in their own right. */
final class Misspellings {

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("vói", "với"),
            Map.entry("sư nghiệp", "sự nghiệp"),
            Map.entry("tiêu chẩn", "tiêu chuẩn"),
            Map.entry("thưc hiện", "thực hiện"),
            Map.entry("thực hiên", "thực hiện"),
            Map.entry("kế hoach", "kế hoạch"),
            Map.entry("đơn vi", "đơn vị"),
            Map.entry("nhiêm vụ", "nhiệm vụ"),
            Map.entry("phối hơp", "phối hợp"),
            Map.entry("quy đinh", "quy định"),
            Map.entry("trât tự", "trật tự"),
            Map.entry("chỉ đao", "chỉ đạo"),
            Map.entry("tuyên truyên", "tuyên truyền"),
            Map.entry("báo caó", "báo cáo"));
    private static final Pattern ANY = Pattern.compile(
            "(?<!\\p{L})(?:" + String.join("|", KNOWN.keySet()) + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Misspellings() {}

    static List<Slip> find(Passage text) {
        List<Slip> slips = new ArrayList<>();
        Matcher matcher = text.matcher(ANY);
        while (matcher.find()) {
            String right = KNOWN.getOrDefault(matcher.group().toLowerCase(Locale.ROOT), "");
            slips.add(new Slip(text.found(matcher), asCapitalised(matcher.group(), right)));
        }
        return slips;
    }

    private static String asCapitalised(String written, String right) {
        boolean capital = Character.isUpperCase(written.charAt(0));
        return capital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
    }
}
