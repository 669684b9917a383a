package vn.dondoc.plan.reading.time;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Passage;

/** Reads years, quarters, months and halves as windows of days. */
final class WindowReader {

    /** What was read; {@code window} is null when no year is known. */
    record Reading(TimeForm form, @Nullable Window window, boolean yearInferred) {}

    private final @Nullable Integer planYear;

    WindowReader(@Nullable Integer planYear) {
        this.planYear = planYear;
    }

    Optional<Reading> read(Passage passage) {
        for (TimeForm form : TimeForm.values()) {
            Matcher matcher = passage.matcher(form.pattern());
            if (matcher.matches()) {
                return reading(form, matcher);
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> reading(TimeForm form, Matcher matcher) {
        Integer written = writtenYear(form, matcher);
        Integer year = written == null ? planYear : written;
        try {
            Window window = year == null ? null : window(form, matcher, year);
            boolean sound = window == null || window.isForward();
            return sound ? Optional.of(new Reading(form, window, written == null)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static @Nullable Integer writtenYear(TimeForm form, Matcher matcher) {
        String year = matcher.group("y");
        if (year == null && matcher.namedGroups().containsKey("y2") && form != TimeForm.YEARS) {
            year = matcher.group("y2");
        }
        return year == null ? null : Integer.valueOf(year);
    }

    private static Window window(TimeForm form, Matcher matcher, int year) {
        return switch (form) {
            case YEAR, END_OF_YEAR -> Window.ofYear(year);
            case YEARS -> Window.ofYears(year, Integer.parseInt(matcher.group("y2")));
            case QUARTER -> Window.ofQuarter(year, quarter(matcher.group("q")));
            case QUARTERS -> quarters(matcher, year);
            case MONTH -> Window.ofMonths(month(year, matcher.group("m")), month(year, matcher.group("m")));
            case MONTHS -> months(matcher, year);
            case NINE_MONTHS -> Window.ofMonths(YearMonth.of(year, 1), YearMonth.of(year, 9));
            case HALF ->
                Window.ofHalf(year, matcher.group("h").toLowerCase(Locale.ROOT).equals("đầu"));
        };
    }

    private static Window quarters(Matcher matcher, int year) {
        int first = quarter(matcher.group("q"));
        int last = quarter(matcher.group("q2"));
        if (isListed(matcher) && last != first + 1) {
            throw new DateTimeException("quarters that are no neighbours make no window");
        }
        return new Window(
                Window.ofQuarter(year, first).from(),
                Window.ofQuarter(year, last).to());
    }

    private static boolean isListed(Matcher matcher) {
        return matcher.group("j").equals(",") || matcher.group("j").equalsIgnoreCase("và");
    }

    private static Window months(Matcher matcher, int year) {
        YearMonth first = firstMonth(matcher, year);
        YearMonth last = month(year, matcher.group("m2"));
        if (isListed(matcher) && !last.equals(first.plusMonths(1))) {
            throw new DateTimeException("months that are no neighbours make no window");
        }
        return Window.ofMonths(first, last);
    }

    /** "Từ tháng 11/2024 đến tháng 02/2025": the first month may have a year of its own. */
    private static YearMonth firstMonth(Matcher matcher, int year) {
        String own = matcher.group("y0");
        return month(own == null ? year : Integer.parseInt(own), matcher.group("m"));
    }

    private static YearMonth month(int year, String digits) {
        return YearMonth.of(year, Integer.parseInt(digits));
    }

    private static int quarter(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }
}
