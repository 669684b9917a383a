package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    /** Each asks for a search of its own through the text; a plan has a handful. */
    private static final int MOST_PAIRS = 200;

    private static final Pattern DIVIDED = Pattern.compile("(?<!\\p{L})(\\p{Ll}+) (\\d{1,3}) (\\p{Ll}+)(?!\\p{L})");

    private PageNumbers() {}

    static List<Slip> find(Passage text) {
        List<Slip> slips = new ArrayList<>();
        Map<String, Boolean> pairs = new HashMap<>();
        Matcher divided = text.matcher(DIVIDED);
        while (divided.find() && pairs.size() < MOST_PAIRS) {
            String joined = divided.group(1) + " " + divided.group(3);
            if (pairs.computeIfAbsent(joined, pair -> isProved(pair, text))) {
                slips.add(new Slip(text.found(divided), joined));
            }
        }
        return slips;
    }

    private static boolean isProved(String pair, Passage text) {
        String all = text.logical().text();
        int proofs = 0;
        for (int at = all.indexOf(pair); at >= 0 && proofs < PROOFS; at = all.indexOf(pair, at + 1)) {
            int end = at + pair.length();
            boolean whole = (at == 0 || !Character.isLetter(all.charAt(at - 1)))
                    && (end == all.length() || !Character.isLetter(all.charAt(end)));
            proofs += whole ? 1 : 0;
        }
        return proofs == PROOFS;
    }
}
