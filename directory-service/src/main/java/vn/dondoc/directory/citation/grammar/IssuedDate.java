package vn.dondoc.directory.citation.grammar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.text.Finding;

/**
 * The date of a citation.
 *
 * @param date null when what is written is no day of the calendar
 * @param written as in the text, without "ngày"
 * @param to the token after its last
 */
record IssuedDate(
        @Nullable LocalDate date,
        String written,
        int to,
        @Nullable Finding finding) {}
