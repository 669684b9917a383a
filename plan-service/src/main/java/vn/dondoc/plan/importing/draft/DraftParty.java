package vn.dondoc.plan.importing.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * Units as a document words them, and who they are.
 *
 * @param phrase as written, several units and classes possible; empty when the document names nobody
 * @param units classes expanded to their members on the document's date
 * @param resolved whether every part of the phrase is certain, or a person chose
 * @param chosen whether a person chose, so that asking the directory again changes nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftParty(String phrase, @Nullable Span span, List<UnitRef> units, boolean resolved, boolean chosen) {

    static DraftParty unresolved(String phrase, @Nullable Span span) {
        return new DraftParty(phrase, span, List.of(), false, false);
    }

    DraftParty answered(List<UnitRef> meant, boolean certain) {
        return new DraftParty(phrase, span, meant, certain, false);
    }

    DraftParty chosen(List<UnitRef> given) {
        return new DraftParty(phrase, span, List.copyOf(given), true, true);
    }

    boolean asksDirectory() {
        return !chosen && !phrase.isBlank();
    }

    /** The one unit that is meant; null when there is none, or more than one. */
    @Nullable
    UnitRef only() {
        return units.size() == 1 ? units.getFirst() : null;
    }
}
