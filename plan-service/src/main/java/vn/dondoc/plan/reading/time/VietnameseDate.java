package vn.dondoc.plan.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How Decree 30/2020 writes dates in digits, and how officials name the days of a weekend. */
public final class VietnameseDate {

    private VietnameseDate() {}

    /** {@code 08/3/2024}, {@code 20/01/2022}: days under 10 and the months 1 and 2 have a leading zero. */
    public static String print(LocalDate date) {
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
        return "%02d/%s/%d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    public static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** "thứ Bảy" or "Chủ nhật"; only to be asked for a weekend's day. */
    public static String weekendName(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SUNDAY ? "Chủ nhật" : "thứ Bảy";
    }
}
