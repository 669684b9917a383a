package vn.dondoc.plan.copying.moving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Moves the words of a plan from one year to another. */
public final class TextMover {

    private final String text;
    private final YearShift shift;
    private final KeptWords kept;
    private final List<Move> moves = new ArrayList<>();

    private TextMover(String text, YearShift shift, List<Cited> cited) {
        this.text = text;
        this.shift = shift;
        this.kept = KeptWords.in(text, places(text, cited, false), places(text, cited, true));
    }

    /** @param cited what the directory has found in this plan */
    public static MovedText move(String text, YearShift shift, List<Cited> cited) {
        return new TextMover(text, shift, cited).move();
    }

    private static List<Region> places(String text, List<Cited> cited, boolean whole) {
        return cited.stream()
                .filter(one -> one.whole() == whole)
                .flatMap(one -> places(text, one.words()))
                .toList();
    }

    private static Stream<Region> places(String text, String words) {
        return Stream.iterate(text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1))
                .map(at -> new Region(at, at + words.length()));
    }

    /** The longer form goes first, so that no year is taken out of a date or a span. */
    private MovedText move() {
        var days = new DayMoves(text, shift);
        var years = new YearMoves(text, shift);
        List<Supplier<Stream<Move>>> forms = List.of(
                days::all,
                new SpanMoves(text, shift)::all,
                years::all,
                new UndatedDayMoves(text, shift)::all,
                new NamedYearMoves(text, shift)::all,
                years::alone);
        forms.forEach(form -> form.get().forEach(this::take));
        moves.sort(Comparator.comparingInt(Move::start));
        return moved();
    }

    private void take(Move move) {
        if (kept.holds(move) || moves.stream().anyMatch(move::overlaps)) {
            return;
        }
        var changes = !move.after().equals(text.substring(move.start(), move.end()));
        moves.add(
                changes && kept.mayHold(move, text)
                        ? Move.left(move.start(), move.end(), text, MoveReason.IN_TITLE)
                        : move);
    }

    private MovedText moved() {
        var moved = new StringBuilder();
        List<MovedText.Part> parts = new ArrayList<>();
        var from = 0;
        for (var move : moves) {
            moved.append(text, from, move.start());
            var before = text.substring(move.start(), move.end());
            if (!move.sure() || !before.equals(move.after()) || move.reason() == MoveReason.WEEKEND) {
                parts.add(new MovedText.Part(moved.length(), before, move.after(), move.reason(), move.sure()));
            }
            moved.append(move.after());
            from = move.end();
        }
        return new MovedText(moved.append(text, from, text.length()).toString(), List.copyOf(parts));
    }
}
