package vn.dondoc.plan.importing.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * One unit as a document words it, and who it is.
 *
 * @param unit absent when the phrase names nobody that is known, or more than one
 * @param chosen whether a person chose
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftRecipient(
        String phrase, @Nullable Span span, @Nullable UnitRef unit, boolean chosen) {

    DraftParty party() {
        return DraftParty.unresolved(phrase, span);
    }

    boolean asksDirectory() {
        return !chosen && !phrase.isBlank();
    }

    DraftRecipient is(@Nullable UnitRef meant, boolean byPerson) {
        return new DraftRecipient(phrase, span, meant, byPerson);
    }
}
