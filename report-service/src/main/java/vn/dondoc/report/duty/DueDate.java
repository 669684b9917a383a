package vn.dondoc.report.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A deadline as the document names it. A Sunday stays a Sunday: nothing is moved, a note tells the people. */
public record DueDate(LocalDate named, DueRule rule) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The last day on which a report is on time; it ends at midnight in Asia/Ho_Chi_Minh. */
    public LocalDate lastDay() {
        return rule.lastDay(named);
    }

    /** A Vietnamese sentence when the named or the last day is a day off; null on working days. */
    public @Nullable String note() {
        if (isDayOff(lastDay())) {
            return "Hạn cuối %s rơi vào %s; giữ nguyên theo văn bản, đơn vị nên nộp vào ngày làm việc liền trước."
                    .formatted(lastDay().format(DAY), weekday(lastDay()));
        }
        if (isDayOff(named)) {
            return "Ngày %s nêu trong văn bản là %s; giữ nguyên theo văn bản, hạn cuối là %s."
                    .formatted(named.format(DAY), weekday(named), lastDay().format(DAY));
        }
        return null;
    }

    private static boolean isDayOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? "Chủ nhật" : "thứ Bảy";
    }
}
