package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.Passage;

/**
 * Page numbers that fell into a sentence: "phát động phong 3 trào". The proof is the document itself, in which the two words stand side by side
 * elsewhere; "báo cáo 6 tháng" has no such proof.
 */
final class PageNumbers {

    private static final int PROOFS = 3;
    private static final Pattern PAIR = Pattern.compile("(\\p{Ll}+) (?=(\\p{Ll}+))", Pattern.UNICODE_CASE);
    private static final Pattern DIVIDED = Pattern.compile("(?<!\\p{L})(\\p{Ll}+) (\\d{1,3}) (\\p{Ll}+)(?!\\p{L})");

    private PageNumbers() {}

    static List<Slip> find(Passage text) {
        List<Slip> slips = new ArrayList<>();
        Matcher divided = text.matcher(DIVIDED);
        Map<String, Integer> pairs = divided.find() ? pairs(text) : Map.of();
        divided.reset().region(text.start(), text.end());
        while (divided.find()) {
            String joined = divided.group(1) + " " + divided.group(3);
            if (pairs.getOrDefault(joined, 0) >= PROOFS) {
                slips.add(new Slip(text.found(divided), joined));
            }
        }
        return slips;
    }

    private static Map<String, Integer> pairs(Passage text) {
        Map<String, Integer> pairs = new HashMap<>();
        Matcher pair = text.matcher(PAIR);
        while (pair.find()) {
            pairs.merge((pair.group(1) + " " + pair.group(2)).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        return pairs;
    }
}
