package vn.dondoc.plan.copying.moving;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Năm 2024", "Quý II/2026", "tháng 6/2026", "đến hết năm 2026"; and years that stand alone. */
final class YearMoves {

    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?:năm(?: (?:tài chính|ngân sách|kế hoạch|công tác|dương lịch))?|xuân) (?<y>" + Words.YEAR
                    + ")(?![/\\p{L}])",
            Words.FLAGS);
    /** The year behind a quarter or month, and behind the last of a row of them. */
    private static final Pattern PART = Pattern.compile(
            "(?<!\\p{L})(?:quý|quí|tháng)(?: (?:iv|i{1,3}|\\d{1,2}))?(?:(?:, ?| và | ?- ?| đến | hết |/)(?:quý |quí |tháng )?(?:iv|i{1,3}|\\d{1,2}))* ?[/-] ?(?<y>"
                    + Words.YEAR + ")(?![/\\p{L}-])",
            Words.FLAGS);

    private static final Pattern ALONE =
            Pattern.compile("(?<![\\d/.,-])(?<y>" + Words.YEAR + ")(?![/\\p{L}-]|[.,]\\d)");
    /** A cell of a table: "6/2026" and nothing else. */
    private static final Pattern WHOLE = Pattern.compile("(?:\\d{1,2}|IV|I{1,3})/(?<y>" + Words.YEAR + ")\\.?");

    private final String text;
    private final YearShift shift;

    YearMoves(String text, YearShift shift) {
        this.text = text;
        this.shift = shift;
    }

    Stream<Move> all() {
        return Stream.of(WHOLE, PART, NAMED)
                .flatMap(form -> form == WHOLE ? whole() : form.matcher(text).results())
                .filter(found -> shift.moves(year(found)))
                .map(this::move);
    }

    /** Years that nothing marks as such: the number of a prize, a programme, people. */
    Stream<Move> alone() {
        return ALONE.matcher(text)
                .results()
                .filter(found -> year(found) == shift.from())
                .map(found -> Move.left(found.start("y"), found.end("y"), text, MoveReason.BARE_YEAR));
    }

    private Stream<MatchResult> whole() {
        var matcher = WHOLE.matcher(text);
        return matcher.matches() ? Stream.of(matcher.toMatchResult()) : Stream.empty();
    }

    private Move move(MatchResult found) {
        var sure = shift.isSure(year(found));
        return new Move(
                found.start("y"),
                found.end("y"),
                String.valueOf(shift.moved(year(found))),
                sure ? MoveReason.MOVED : MoveReason.YEAR_BEFORE,
                sure);
    }

    private static int year(MatchResult found) {
        return Integer.parseInt(found.group("y"));
    }
}
