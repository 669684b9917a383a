package vn.dondoc.directory.reference.standing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a document's time line; it lasts until the next begins.
 *
 * @param from its first day, absent when it has always been so
 * @param by the document that brought it about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandingPeriod(
        StandingStatus status,
        @Nullable LocalDate from,
        @Nullable Mentioned by) {}
