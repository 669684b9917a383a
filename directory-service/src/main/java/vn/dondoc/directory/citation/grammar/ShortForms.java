package vn.dondoc.directory.citation.grammar;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Short mentions ("Chỉ thị số 07") and the full ones before them; legal after the first full citation. */
final class ShortForms {

    private final Map<String, Set<String>> spelledByKey = new HashMap<>();

    void learn(Head head) {
        if (head.isShort()) {
            return;
        }
        String spelled = head.number().spelled();
        spelledByKey
                .computeIfAbsent(key(head, head.number().key()), key -> new LinkedHashSet<>())
                .add(spelled);
        String ordinal = head.number().key().replaceFirst("/.*", "");
        spelledByKey
                .computeIfAbsent(key(head, ordinal), key -> new LinkedHashSet<>())
                .add(spelled);
    }

    boolean knows(Head head) {
        return !candidates(head).isEmpty();
    }

    /** The numbers that a short mention may stand for, in the order of the text. */
    Set<String> candidates(Head head) {
        return spelledByKey.getOrDefault(key(head, head.number().key()), Set.of());
    }

    private static String key(Head head, String number) {
        return head.type().code() + " " + number;
    }
}
