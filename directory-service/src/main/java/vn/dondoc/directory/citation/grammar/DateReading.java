package vn.dondoc.directory.citation.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.text.Finding;
import vn.dondoc.directory.citation.text.Span;

/** Decides what day the written fields of a date are; a slip never becomes a date, only a suggestion. */
final class DateReading {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DateReading() {}

    static IssuedDate of(List<String> fields, boolean slip, String written, Span span, int to) {
        if (fields.size() < 3) {
            return new IssuedDate(null, written, to, Findings.dateIncomplete(written, span));
        }
        LocalDate meant = calendarDay(fields);
        boolean sound = !slip && meant != null && wellFormed(fields);
        return new IssuedDate(sound ? meant : null, written, to, sound ? null : damaged(written, span, meant));
    }

    private static Finding damaged(String written, Span span, @Nullable LocalDate meant) {
        return Findings.dateDamaged(written, span, meant == null ? null : VIETNAMESE.format(meant));
    }

    private static boolean wellFormed(List<String> fields) {
        return fields.get(0).length() <= 2
                && fields.get(1).length() <= 2
                && fields.get(2).length() == 4;
    }

    private static @Nullable LocalDate calendarDay(List<String> fields) {
        try {
            int year = number(fields.get(2));
            int full = fields.get(2).length() == 2 ? 2000 + year : year;
            return full < 1945 || full > 2199 ? null : LocalDate.of(full, number(fields.get(1)), number(fields.get(0)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Long runs of digits are no day, month or year; 0 is none either. */
    private static int number(String digits) {
        return digits.length() > 5 ? 0 : Integer.parseInt(digits);
    }
}
