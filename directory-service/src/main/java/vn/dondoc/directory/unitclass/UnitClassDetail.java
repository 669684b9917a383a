package vn.dondoc.directory.unitclass;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class as of a day, with its whole history.
 *
 * @param current its definition on that day; the first one when the class did not exist yet
 * @param named every unit and class that a definition names, as called on that day or nearest to it
 * @param revisions all definitions, the oldest first
 */
public record UnitClassDetail(
        @JsonUnwrapped UnitClassResponse current,
        List<Named> named,
        List<Revision> revisions,
        List<UnitClassAction> allowedActions,
        @JsonIgnore int version) {

    /** A unit or class that a definition names by its id. */
    public record Named(UUID id, String code, String name) {}

    /** @param to the last day, absent while it lasts */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Revision(
            LocalDate from, @Nullable LocalDate to, String name, List<String> aliases, ClassDefinition definition) {

        static Revision of(UnitClassRevision revision) {
            return new Revision(
                    revision.validFrom(),
                    revision.lastDay(),
                    revision.called().name(),
                    revision.called().aliases(),
                    revision.definition());
        }
    }
}
