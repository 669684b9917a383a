package vn.dondoc.plan.reading.finding;

import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Span;

/**
 * Something in the source that a person must look at.
 *
 * @param code stable, for filters and tests
 * @param severity how much it matters
 * @param message one Vietnamese sentence that says what is wrong and what to do
 * @param span the words concerned; null when something is missing altogether
 * @param suggestion what could stand there instead; null when only a person can know
 */
public record Finding(
        String code,
        Severity severity,
        String message,
        @Nullable Span span,
        @Nullable String suggestion) {}
