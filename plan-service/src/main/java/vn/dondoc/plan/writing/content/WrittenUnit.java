package vn.dondoc.plan.writing.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * A unit or a class of units as the text names it: by a code, by words, or by both.
 *
 * @param classCode of a class of units; its words are needed too
 * @param phrase the words in the text, "Các phòng, ban"; the unit's name when absent
 * @param units who is meant on the plan's date; found by the service, what is sent here is not looked at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WrittenUnit(
        @Nullable @Size(max = 50) String unitCode,
        @Nullable @Size(max = 50) String classCode,
        @Nullable @Size(max = 300) String phrase,
        @Schema(readOnly = true) List<UnitRef> units) {

    public WrittenUnit {
        units = units == null ? List.of() : List.copyOf(units);
    }

    /** One unit by its code, under its own name. */
    public static WrittenUnit of(UnitRef unit) {
        return new WrittenUnit(unit.code(), null, unit.name(), List.of(unit));
    }

    /** The words in the text; empty only where neither code nor words are given. */
    public String words() {
        return phrase == null ? "" : PlainWords.of(phrase);
    }

    /** The same with its words and who is meant. */
    public WrittenUnit found(String words, List<UnitRef> meant) {
        return new WrittenUnit(unitCode, classCode, words, meant);
    }
}
