package vn.dondoc.plan.copying.moving;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of the lunar year, "Giáp Thìn", and the count of an anniversary. */
final class NamedYearMoves {

    private static final List<String> STEMS =
            List.of("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý");
    private static final List<String> BRANCHES =
            List.of("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi");
    private static final Pattern ANNIVERSARY =
            Pattern.compile("(?:kỷ niệm|kỉ niệm)(?: lần thứ)? (?<n>\\d{1,4})(?: năm|(?= ngày))", Words.FLAGS);
    /** The year of "Giáp Tý", from which the sixty names are counted. */
    private static final int FIRST = 1984;

    private final String text;
    private final YearShift shift;

    NamedYearMoves(String text, YearShift shift) {
        this.text = text;
        this.shift = shift;
    }

    Stream<Move> all() {
        var lunar = Pattern.compile("(?<!\\p{L})" + name(shift.from()) + "(?!\\p{L})", Words.FLAGS);
        return Stream.concat(
                lunar.matcher(text).results().map(this::lunar),
                ANNIVERSARY.matcher(text).results().map(this::anniversary));
    }

    private Move lunar(MatchResult found) {
        var name = name(shift.to());
        var capitals = found.group().equals(found.group().toUpperCase(Locale.ROOT));
        var after = capitals ? name.toUpperCase(Locale.ROOT) : name;
        return new Move(found.start(), found.end(), after, MoveReason.LUNAR, true);
    }

    private Move anniversary(MatchResult found) {
        var count = Integer.parseInt(found.group("n")) + shift.to() - shift.from();
        return new Move(found.start("n"), found.end("n"), String.valueOf(count), MoveReason.ANNIVERSARY, false);
    }

    static String name(int year) {
        return STEMS.get(Math.floorMod(year - FIRST, STEMS.size()))
                + " "
                + BRANCHES.get(Math.floorMod(year - FIRST, BRANCHES.size()));
    }
}
