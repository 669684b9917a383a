package vn.dondoc.plan.copying.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What of a text names other documents: numbers, their dates and titles, laws of a year. */
final class KeptWords {

    private static final Pattern NUMBER = Pattern.compile("(?:số:? ?)?" + Words.NUMBER);
    /** "Công văn số 12/2026": no symbol, and yet a number. */
    private static final Pattern BARE_NUMBER = Pattern.compile("số:? ?\\d{1,5}[/-][\\p{L}\\d/-]+", Words.FLAGS);

    private static final Pattern DATE_OF_DOCUMENT = Pattern.compile("(?:" + Words.NUMBER + "|" + Words.DOCUMENT
            + "|Kế hoạch)(?: số:? ?\\d+)?,?(?: ban hành| ký)? ngày (?:" + Words.DATE + "|" + Words.SPOKEN + ")");
    private static final Pattern QUOTED_TITLE =
            Pattern.compile("(?:" + Words.NUMBER + "|" + Words.DOCUMENT + ")[^“\";\n]{0,200}[“\"][^”\"]*[”\"]");
    private static final Pattern TITLE = Pattern.compile("(?:" + Words.NUMBER + "|(?:số|Số) \\d+[/-][\\p{L}\\d/-]+|"
            + Words.DOCUMENT + ")(?:(?!, \\p{Lu})[^;:\n.]|\\.(?! |$))*");

    private final List<Region> certain = new ArrayList<>();
    private final List<Region> titles = new ArrayList<>();

    private KeptWords() {}

    /**
     * @param cited where the directory has found citations without their titles
     * @param whole where it has found them, titles and all
     */
    static KeptWords in(String text, List<Region> cited, List<Region> whole) {
        var kept = new KeptWords();
        kept.certain.addAll(cited);
        kept.certain.addAll(whole);
        for (var pattern : List.of(NUMBER, BARE_NUMBER, DATE_OF_DOCUMENT, QUOTED_TITLE)) {
            pattern.matcher(text).results().forEach(found -> kept.certain.add(new Region(found.start(), found.end())));
        }
        TITLE.matcher(text)
                .results()
                .map(found -> new Region(found.start(), found.end()))
                .filter(title -> whole.stream().noneMatch(region -> region.overlaps(title.start(), title.start() + 1)))
                .forEach(kept.titles::add);
        return kept;
    }

    /** Surely the name of another document. */
    boolean holds(Move move) {
        return certain.stream().anyMatch(region -> region.overlaps(move.start(), move.end()));
    }

    /** Behind the number of a document, where its title may still go on. */
    boolean mayHold(Move move, String text) {
        return titles.stream().anyMatch(region -> region.overlaps(move.start(), move.end()))
                && !Words.isLedTo(text, move.start());
    }
}
