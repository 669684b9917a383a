package vn.dondoc.plan.occurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.Letters;

/**
 * How long after its event a task is due, "trong 5 ngày làm việc kể từ ngày nhận được kế hoạch". The day of the event is not
 * counted (Civil Code 2015, article 147).
 */
record Delay(int count, Unit unit) {

    enum Unit {
        WORKING_DAYS,
        DAYS,
        WEEKS,
        MONTHS
    }

    /** In letters without marks. "Sau 5 ngày" says when to begin and not when to end, hours pass within a day: neither is a delay. */
    private static final Pattern WORDS = Pattern.compile(
            "(?:trong|cham nhat|muon nhat|khong qua|toi da)(?: la| sau| thoi han| vong| thoi gian| khong qua)* (?<n>\\d{1,3})(?: [a-z]{1,12}){0,3}? "
                    + "(?<unit>ngay lam viec|ngay|tuan|thang)\\b(?! \\d).*?(?:ke tu|tinh tu|tu ngay|tu khi|sau khi|khi )");

    static Optional<Delay> read(String words) {
        var found = WORDS.matcher(Letters.fold(words));
        return found.find()
                ? Optional.of(new Delay(Integer.parseInt(found.group("n")), unit(found.group("unit"))))
                : Optional.empty();
    }

    /** The last day on time. */
    LocalDate after(LocalDate event) {
        return switch (unit) {
            case WORKING_DAYS -> afterWorkingDays(event);
            case DAYS -> event.plusDays(count);
            case WEEKS -> event.plusWeeks(count);
            case MONTHS -> event.plusMonths(count);
        };
    }

    /** Holidays and made-up Saturdays stand in the calendar of report-service; here weekends only, and the proposal says so. */
    private LocalDate afterWorkingDays(LocalDate event) {
        var day = event;
        for (var left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= isWeekend(day) ? 0 : 1;
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Unit unit(String folded) {
        return switch (folded) {
            case "ngay lam viec" -> Unit.WORKING_DAYS;
            case "tuan" -> Unit.WEEKS;
            case "thang" -> Unit.MONTHS;
            default -> Unit.DAYS;
        };
    }
}
