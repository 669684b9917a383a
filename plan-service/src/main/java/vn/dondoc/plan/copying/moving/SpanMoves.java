package vn.dondoc.plan.copying.moving;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two years that belong together: school years move, programmes and long spans do not. */
final class SpanMoves {

    private static final Pattern FORM = Pattern.compile(
            "(?<kind>năm học|niên độ|niên vụ|mùa khô|mùa mưa|mùa lũ|vụ [\\p{L} -]{2,20}?|giai đoạn|nhiệm kỳ|từ năm|thời kỳ)?[ (]*"
                    + "(?<![\\d/.-])(?<a>" + Words.YEAR + ")(?<j> ?[-–] ?| đến(?: hết)?(?: năm)? |, | và )(?<b>"
                    + Words.YEAR
                    + ")(?![/\\p{L}])",
            Words.FLAGS);
    private static final Pattern SEASON = Pattern.compile("năm học|niên.*|mùa.*|vụ.*", Words.FLAGS);
    private static final Pattern PROGRAMME = Pattern.compile("giai đoạn|nhiệm kỳ|thời kỳ", Words.FLAGS);

    private final String text;
    private final YearShift shift;

    SpanMoves(String text, YearShift shift) {
        this.text = text;
        this.shift = shift;
    }

    Stream<Move> all() {
        return FORM.matcher(text).results().flatMap(this::move);
    }

    private Stream<Move> move(MatchResult found) {
        var first = Integer.parseInt(found.group("a"));
        var last = Integer.parseInt(found.group("b"));
        var kind = found.group("kind") == null ? "" : found.group("kind");
        if (PROGRAMME.matcher(kind).matches()) {
            return Stream.of(programme(found, last));
        }
        if (last == first + 1 && shift.moves(first) && shift.moves(last)) {
            return Stream.of(moved(found, first, SEASON.matcher(kind).matches()));
        }
        return Stream.of(Move.left(found.start("a"), found.end("b"), text, MoveReason.SPAN_OF_YEARS))
                .filter(_ -> first == shift.from() || last == shift.from());
    }

    /** One that goes on is as right in the new year as it was in the old; it only keeps others from moving its years. */
    private Move programme(MatchResult found, int last) {
        var words = text.substring(found.start("a"), found.end("b"));
        return new Move(found.start("a"), found.end("b"), words, MoveReason.PERIOD_ENDED, last >= shift.to());
    }

    private Move moved(MatchResult found, int first, boolean sure) {
        var after = shift.moved(first) + found.group("j") + (shift.moved(first) + 1);
        var reason = sure ? MoveReason.MOVED : MoveReason.SPAN_OF_YEARS;
        return new Move(found.start("a"), found.end("b"), after, reason, sure);
    }
}
