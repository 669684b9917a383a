package vn.dondoc.directory.reference.standing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One link in the chain of reasons: of the document itself first, then of the document that replaced it, and so on.
 *
 * @param from since when, absent when no day is known
 * @param text a sentence in the language that was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandingReason(
        StandingStatus status,
        @Nullable LocalDate from,
        String text,
        @Nullable Mentioned by) {}
