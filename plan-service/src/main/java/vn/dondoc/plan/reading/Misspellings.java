package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private Misspellings() {}

    /** In the order of the text. */
    static List<Slip> find(Passage text) {
        List<Slip> slips = new ArrayList<>();
        String lower = lower(text.logical().text());
        KNOWN.forEach((wrong, right) -> find(text, lower, wrong, right, slips));
        slips.sort(Comparator.comparingInt(slip -> slip.passage().start()));
        return slips;
    }

    private static void find(Passage text, String lower, String wrong, String right, List<Slip> slips) {
        for (int at = lower.indexOf(wrong); at >= 0; at = lower.indexOf(wrong, at + wrong.length())) {
            int end = at + wrong.length();
            boolean whole = (at == 0 || !Character.isLetter(lower.charAt(at - 1)))
                    && (end == lower.length() || !Character.isLetter(lower.charAt(end)));
            if (whole) {
                Passage found = text.part(at, end);
                slips.add(new Slip(found, asCapitalised(found.text(), right)));
            }
        }
    }

    /** Character by character, so that places stay the same. */
    private static String lower(String text) {
        char[] lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Character.toLowerCase(lower[i]);
        }
        return new String(lower);
    }

    private static String asCapitalised(String written, String right) {
        boolean capital = Character.isUpperCase(written.charAt(0));
        return capital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
    }
}
