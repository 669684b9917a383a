package vn.dondoc.plan.reading.duty;

import java.util.Collection;
import java.util.List;
import vn.dondoc.plan.reading.text.Passage;

/** Names of units that the plan writes in labels and tables, where they stand alone; in prose a verb inside such a name ends it too early. */
record KnownNames(List<String> names) {

    static KnownNames of(Collection<String> phrases) {
        return new KnownNames(phrases.stream().distinct().toList());
    }

    /** The whole known name that begins where the passage does, else the passage. */
    Passage whole(Passage found) {
        return names.stream()
                .filter(name -> name.length() > found.end() - found.start() && standsAt(name, found))
                .map(name -> found.part(found.start(), found.start() + name.length()))
                .findFirst()
                .orElse(found);
    }

    private static boolean standsAt(String name, Passage found) {
        String text = found.logical().text();
        int end = found.start() + name.length();
        return text.regionMatches(true, found.start(), name, 0, name.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
