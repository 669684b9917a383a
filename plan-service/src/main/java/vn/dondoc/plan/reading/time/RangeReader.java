package vn.dondoc.plan.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Passage;

/** Reads "từ ngày 01/3 đến ngày 30/6/2024" and "từ ngày 11/9 đến hết năm 2026". */
final class RangeReader {

    /** The days, and whether the year of the last one was taken from the plan. */
    record Range(Window days, boolean yearInferred) {}

    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern FROM = Pattern.compile("(?:từ )?(?:ngày )?(?=\\d)", IGNORE_CASE);
    private static final Pattern UNTIL = Pattern.compile(" ?(?:đến|-|–)(?: hết)? (?:ngày )?(?=\\d)", IGNORE_CASE);
    private static final Pattern UNTIL_YEAR = Pattern.compile(" ?(?:đến|-|–)(?: hết)? năm (\\d{4})", IGNORE_CASE);

    private static final Pattern COUNT = Pattern.compile("\\d{1,2} ngày ?[,:(]? ?(?=từ)", IGNORE_CASE);
    private static final Pattern WITHIN_MONTH =
            Pattern.compile("(?:từ )?(?:ngày )?(?<day>\\d{1,2}) ?(?:đến|-|–)(?: hết)? (?:ngày )?(?=\\d)", IGNORE_CASE);

    private final DateReader dates;

    RangeReader(DateReader dates) {
        this.dates = dates;
    }

    /** Empty unless the whole passage is a range that runs forward. */
    Optional<Range> read(Passage passage) {
        Passage days = withoutCount(passage);
        Matcher from = days.matcher(FROM);
        return from.lookingAt()
                ? dates.at(days, from.end()).flatMap(first -> read(days, first)).or(() -> withinMonth(days))
                : Optional.empty();
    }

    /** "02 ngày, từ ngày 28 …": how many days is told by the days. */
    private static Passage withoutCount(Passage passage) {
        Matcher count = passage.matcher(COUNT);
        return count.lookingAt() ? passage.from(count.end()) : passage;
    }

    /** "Từ ngày 28 đến ngày 29/5/2025": the first day takes the month of the last. */
    private Optional<Range> withinMonth(Passage passage) {
        Matcher matcher = passage.matcher(WITHIN_MONTH);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(matcher.group("day"));
        return dates.at(passage, matcher.end())
                .filter(last -> last.passage().end() == passage.end())
                .flatMap(last -> range(sameMonth(last.date(), day), last.date(), last.yearInferred()));
    }

    private static @Nullable LocalDate sameMonth(@Nullable LocalDate last, int day) {
        return last == null || day < 1 || day > last.getDayOfMonth() ? null : last.withDayOfMonth(day);
    }

    private Optional<Range> read(Passage passage, DateMention first) {
        Passage rest = passage.from(first.passage().end());
        Matcher year = rest.matcher(UNTIL_YEAR);
        if (year.matches()) {
            LocalDate last = LocalDate.of(Integer.parseInt(year.group(1)), 12, 31);
            return range(inYear(first, last.getYear()), last, false);
        }
        Matcher until = rest.matcher(UNTIL);
        return until.lookingAt()
                ? dates.at(passage, until.end()).flatMap(last -> read(passage, first, last))
                : Optional.empty();
    }

    /** The first day takes the year of the last. */
    private static Optional<Range> read(Passage passage, DateMention first, DateMention last) {
        LocalDate end = last.date();
        if (end == null || last.passage().end() != passage.end()) {
            return Optional.empty();
        }
        return range(inYear(first, end.getYear()), end, last.yearInferred());
    }

    private static @Nullable LocalDate inYear(DateMention mention, int year) {
        if (!mention.yearInferred()) {
            return mention.date();
        }
        return new DateReader(year)
                .at(mention.passage(), mention.passage().start())
                .map(DateMention::date)
                .orElse(null);
    }

    private static Optional<Range> range(@Nullable LocalDate from, @Nullable LocalDate to, boolean yearInferred) {
        if (from == null || to == null || to.isBefore(from)) {
            return Optional.empty();
        }
        return Optional.of(new Range(new Window(from, to), yearInferred));
    }
}
