package vn.dondoc.plan.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Passage;

/**
 * Day, month and year as they stand on paper.
 *
 * @param day one to three digits
 * @param month one to three digits; three are a slip, {@code 20/001/2022}
 * @param year null when neither the paper nor the plan says
 */
record WrittenDate(String day, String month, @Nullable Integer year) {

    private static final int ANY_LEAP_YEAR = 2024;
    private static final int LAST_YEAR = 9999;

    DateMention mention(Passage passage, boolean yearInferred, boolean doubled) {
        Optional<LocalDate> day = calendarDay();
        if (day.isEmpty() || hasSurplusDigit()) {
            return new DateMention(
                    passage,
                    null,
                    yearInferred,
                    DateDamage.IMPOSSIBLE,
                    day.map(this::printed).orElse(null));
        }
        DateDamage damage = doubled ? DateDamage.DOUBLED_SEPARATOR : DateDamage.NONE;
        String suggestion = doubled || yearInferred ? printed(day.get()) : null;
        return new DateMention(passage, year == null ? null : day.get(), yearInferred, damage, suggestion);
    }

    private boolean hasSurplusDigit() {
        return day.length() > 2 || month.length() > 2 || hasSurplusYear();
    }

    private boolean hasSurplusYear() {
        return year != null && year > LAST_YEAR;
    }

    private Optional<LocalDate> calendarDay() {
        try {
            return Optional.of(
                    LocalDate.of(year == null ? ANY_LEAP_YEAR : year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private @Nullable String printed(LocalDate date) {
        return year == null || hasSurplusYear() ? null : VietnameseDate.print(date);
    }
}
