package vn.dondoc.document;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers and dates are written in an official document: Decree 30/2020, appendix I, part I, 3 and 4. */
public final class OfficialFormat {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private OfficialFormat() {}

    /** The register number with a leading zero below ten; blanks to be filled in by hand while there is none. */
    public static String number(@Nullable Integer number) {
        return number == null ? "      " : "%02d".formatted(number);
    }

    /** {@code ngày 09 tháng 02 năm 2024}: a leading zero for days below ten and for the months 1 and 2 only. */
    public static String longDate(@Nullable LocalDate date) {
        if (date == null) {
            return "ngày      tháng      năm          ";
        }
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month(date), date.getYear());
    }

    /** {@code 19/02/2024}, {@code 05/6/2024}: as documents cite one another. */
    public static String shortDate(LocalDate date) {
        return "%02d/%s/%d".formatted(date.getDayOfMonth(), month(date), date.getYear());
    }

    private static String month(LocalDate date) {
        return date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
    }

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
