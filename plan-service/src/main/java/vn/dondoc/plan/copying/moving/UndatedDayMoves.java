package vn.dondoc.plan.copying.moving;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dondoc.plan.reading.time.VietnameseDate;

/** Deadlines without a year, "trước ngày 10/6": the words stay, but the day may be a Sunday now, or none at all. */
final class UndatedDayMoves {

    private static final Pattern FORM = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,2})/(\\d{1,2})(?![\\d/\\p{L}-])|(?<![\\d/.-])(\\d{1,2}) tháng (\\d{1,2})(?! ?(?:\\d|năm))");

    private final String text;
    private final YearShift shift;

    UndatedDayMoves(String text, YearShift shift) {
        this.text = text;
        this.shift = shift;
    }

    Stream<Move> all() {
        return FORM.matcher(text)
                .results()
                .filter(found -> Words.isLedTo(text, found.start()))
                .flatMap(this::move);
    }

    private Stream<Move> move(MatchResult found) {
        var day = day(found);
        if (day.isEmpty()) {
            return Stream.empty();
        }
        if (!shift.keeps(day.get())) {
            var after = found.group().replaceFirst("29", "28");
            return Stream.of(new Move(found.start(), found.end(), after, MoveReason.NO_SUCH_DAY, false));
        }
        return VietnameseDate.isWeekend(shift.moved(day.get()))
                ? Stream.of(new Move(found.start(), found.end(), found.group(), MoveReason.WEEKEND, true))
                : Stream.empty();
    }

    private Optional<LocalDate> day(MatchResult found) {
        var spoken = found.group(1) == null;
        try {
            return Optional.of(
                    LocalDate.of(shift.from(), number(found, spoken ? 4 : 2), number(found, spoken ? 3 : 1)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
