package vn.dondoc.directory.exchange.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** A day as lists write it: 01/7/2025 or 2025-07-01; 31/02 is no day. */
final class WrittenDay {

    private static final List<DateTimeFormatter> FORMS = List.of(form("d/M/uuuu"), form("uuuu-MM-dd"));

    private WrittenDay() {}

    static Optional<LocalDate> read(String written) {
        return FORMS.stream().flatMap(form -> read(written, form).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String written, DateTimeFormatter form) {
        try {
            var day = LocalDate.parse(written, form);
            return Optional.of(day).filter(read -> read.getYear() >= 1900 && read.getYear() < 2200);
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
