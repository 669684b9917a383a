package vn.dondoc.directory.citation.grammar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.text.Finding;

/** Marks the first citation that says another date or title than an earlier one of the same document in the text. */
final class Consistency {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final Map<String, LocalDate> dates = new HashMap<>();

    private Consistency() {}

    static List<Citation> check(List<Citation> citations) {
        var known = new Consistency();
        var checked = new ArrayList<Citation>(citations.size());
        citations.forEach(citation -> checked.add(known.checked(citation)));
        return checked;
    }

    private Citation checked(Citation citation) {
        Citation checked = citation;
        for (Finding finding : differences(citation)) {
            checked = checked.with(finding);
        }
        return checked;
    }

    private List<Finding> differences(Citation citation) {
        var findings = new ArrayList<Finding>();
        Finding date = date(citation, citation.date());
        if (date != null) {
            findings.add(date);
        }
        Finding title = title(citation, citation.title());
        if (title != null) {
            findings.add(title);
        }
        return findings;
    }

    /** The same number of another year is another document, so only days of one year contradict each other. */
    private @Nullable Finding date(Citation citation, @Nullable LocalDate date) {
        if (date == null) {
            return null;
        }
        LocalDate first = dates.putIfAbsent(key(citation) + date.getYear(), date);
        return first == null || first.equals(date)
                ? null
                : Findings.dateDiffers(citation.number(), VIETNAMESE.format(first), citation.span());
    }

    private @Nullable Finding title(Citation citation, @Nullable String title) {
        if (title == null) {
            return null;
        }
        String year =
                citation.date() == null ? "" : String.valueOf(citation.date().getYear());
        String first = titles.putIfAbsent(key(citation) + year, title);
        boolean news = first != null && contradicts(first, title) && reported.add(key(citation) + Wording.words(title));
        return news ? Findings.titleDiffers(citation.number(), first, citation.span()) : null;
    }

    /** A shortened title does not contradict the full one; nor does an abbreviation or another case. */
    private static boolean contradicts(String first, String title) {
        boolean shortened = Wording.words(first).startsWith(Wording.words(title))
                || Wording.words(title).startsWith(Wording.words(first));
        return !shortened && Wording.compare(first, title) == Wording.Likeness.OTHER;
    }

    private static String key(Citation citation) {
        return citation.type().code() + " " + citation.number() + " ";
    }
}
