package vn.dondoc.plan.copying.moving;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dondoc.plan.reading.time.VietnameseDate;

/** Days with a year, in digits or words, and the day of the week before them. */
final class DayMoves {

    private static final String WEEKDAY =
            "(?<weekday>(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?:,? (?:ngày )?| \\())?";
    private static final Pattern DIGITS = Pattern.compile(
            WEEKDAY + "(?<![\\d/.-])(?<d>\\d{1,3})(?<s1>/{1,2}|[.-])(?<m>\\d{1,3})(?<s2>/{1,2}|[.-])(?<y>" + Words.YEAR
                    + ")(?![/\\p{L}-])",
            Words.FLAGS);
    private static final Pattern SPOKEN = Pattern.compile(
            WEEKDAY + "(?<![\\d/.-])(?<d>\\d{1,2})(?<s1> tháng )(?<m>\\d{1,2})(?<s2> năm )(?<y>" + Words.YEAR + ")",
            Words.FLAGS);
    private static final List<String> NAMES =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private final String text;
    private final YearShift shift;

    DayMoves(String text, YearShift shift) {
        this.text = text;
        this.shift = shift;
    }

    Stream<Move> all() {
        return Stream.of(DIGITS, SPOKEN)
                .flatMap(form -> form.matcher(text).results())
                .flatMap(this::move);
    }

    private Stream<Move> move(MatchResult found) {
        if (!shift.moves(number(found, "y"))) {
            return Stream.empty();
        }
        return Stream.of(day(found)
                .map(day -> move(found, day))
                .orElseGet(() -> Move.left(found.start(), found.end(), text, MoveReason.UNREADABLE)));
    }

    private Move move(MatchResult found, LocalDate day) {
        var moved = shift.moved(day);
        var name = found.group("weekday");
        var after = (name == null ? "" : weekday(name, moved.getDayOfWeek())) + written(found, moved);
        return new Move(found.start(), found.end(), after, reason(found, day, moved), isSure(day));
    }

    /** As it was written; only day and year change. */
    private static String written(MatchResult found, LocalDate moved) {
        var day = found.group("d").length() == 1 ? "" + moved.getDayOfMonth() : "%02d".formatted(moved.getDayOfMonth());
        return day + separator(found, "s1") + found.group("m") + separator(found, "s2") + moved.getYear();
    }

    /** "08/3//2024" is a slip that need not live on. */
    private static String separator(MatchResult found, String name) {
        return found.group(name).replace("//", "/");
    }

    private boolean isSure(LocalDate day) {
        return shift.keeps(day) && shift.isSure(day.getYear());
    }

    private MoveReason reason(MatchResult found, LocalDate day, LocalDate moved) {
        if (!shift.keeps(day)) {
            return MoveReason.NO_SUCH_DAY;
        }
        if (!shift.isSure(day.getYear())) {
            return MoveReason.YEAR_BEFORE;
        }
        if (VietnameseDate.isWeekend(moved)) {
            return MoveReason.WEEKEND;
        }
        return found.group("weekday") == null ? MoveReason.MOVED : MoveReason.WEEKDAY;
    }

    private static String weekday(String written, DayOfWeek day) {
        var name = NAMES.get(day.getValue() - 1);
        var rest = written.replaceFirst("(?iu)^(?:thứ \\p{L}+|chủ nhật)", "");
        var capital = Character.isUpperCase(written.charAt(0));
        return (capital ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name) + rest;
    }

    private static Optional<LocalDate> day(MatchResult found) {
        try {
            return Optional.of(LocalDate.of(number(found, "y"), number(found, "m"), number(found, "d")));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, String name) {
        return Integer.parseInt(found.group(name));
    }
}
