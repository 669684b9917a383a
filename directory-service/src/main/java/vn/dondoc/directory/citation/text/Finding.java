package vn.dondoc.directory.citation.text;

import org.jspecify.annotations.Nullable;

/**
 * Something in the text that a person must look at.
 *
 * @param code stable name, such as {@code citation.date-damaged}
 * @param message a Vietnamese sentence that says what was seen and what to do
 * @param span the words it is about
 * @param suggestion what was probably meant, as the document would spell it, or null
 */
public record Finding(
        String code,
        Severity severity,
        String message,
        Span span,
        @Nullable String suggestion) {}
