package vn.dondoc.plan.writing.content;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.time.VietnameseDate;
import vn.dondoc.plan.reading.time.Window;

/** Puts days into the words in which plans give them. */
final class TimeWords {

    private TimeWords() {}

    /** @param from null for a deadline alone */
    static String of(@Nullable LocalDate from, LocalDate dueOn) {
        return from == null ? "Chậm nhất ngày " + VietnameseDate.print(dueOn) : window(new Window(from, dueOn));
    }

    private static String window(Window days) {
        var month = YearMonth.from(days.from());
        var quarter = (month.getMonthValue() + 2) / 3;
        if (days.equals(Window.ofYear(month.getYear()))) {
            return "Năm " + month.getYear();
        }
        if (days.equals(Window.ofQuarter(month.getYear(), quarter))) {
            return "Quý %s/%d".formatted(roman(quarter), month.getYear());
        }
        return days.equals(Window.ofMonths(month, month)) ? month(month) : range(days);
    }

    private static String range(Window days) {
        return "Từ ngày %s đến ngày %s".formatted(VietnameseDate.print(days.from()), VietnameseDate.print(days.to()));
    }

    private static String month(YearMonth month) {
        var number = month.getMonthValue() < 3 ? "0" + month.getMonthValue() : "" + month.getMonthValue();
        return "Tháng %s/%d".formatted(number, month.getYear());
    }

    static String roman(int quarter) {
        return quarter == 4 ? "IV" : "I".repeat(quarter);
    }
}
