package vn.dondoc.directory.unitclass;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class as of a day, or as first defined when it did not exist yet, with its whole history.
 *
 * @param aliases how else documents write it
 * @param from the first day of the definition that is shown
 * @param to its last day, absent while it lasts
 * @param members on the day that was asked for, in founding order
 * @param named every unit and class that one of its definitions names, as called on that day or nearest to it
 * @param revisions all definitions, the oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitClassDetail(
        UUID id,
        String code,
        String name,
        List<String> aliases,
        LocalDate from,
        @Nullable LocalDate to,
        ClassDefinition definition,
        List<ClassMember> members,
        List<NamedPart> named,
        List<ClassRevision> revisions,
        List<UnitClassAction> allowedActions,
        @JsonIgnore int version) {

    static UnitClassDetail of(
            UnitClass type, UnitClassResponse shown, List<NamedPart> named, List<UnitClassAction> actions) {
        return new UnitClassDetail(
                shown.id(),
                shown.code(),
                shown.name(),
                shown.aliases(),
                shown.from(),
                shown.to(),
                shown.definition(),
                shown.members(),
                named,
                type.revisions().stream().map(ClassRevision::of).toList(),
                actions,
                type.version());
    }

    /** A unit or class that a definition names by its id. */
    public record NamedPart(UUID id, String code, String name) {}

    /** @param to the last day, absent while it lasts */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClassRevision(
            LocalDate from, @Nullable LocalDate to, String name, List<String> aliases, ClassDefinition definition) {

        static ClassRevision of(UnitClassRevision revision) {
            return new ClassRevision(
                    revision.validFrom(),
                    revision.lastDay(),
                    revision.called().name(),
                    revision.called().aliases(),
                    revision.definition());
        }
    }
}
