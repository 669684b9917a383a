package vn.dondoc.directory.unitclass;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class of units, "các phòng, ban", as of the day that was asked for.
 *
 * @param aliases how else documents write it
 * @param from the first day of this definition
 * @param to its last day, absent while it lasts
 * @param members on that day, in founding order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitClassResponse(
        UUID id,
        String code,
        String name,
        List<String> aliases,
        LocalDate from,
        @Nullable LocalDate to,
        ClassDefinition definition,
        List<ClassMember> members) {

    static UnitClassResponse of(UnitClassRevision revision, List<ClassMember> members) {
        return new UnitClassResponse(
                revision.unitClass().id(),
                revision.unitClass().code(),
                revision.called().name(),
                revision.called().aliases(),
                revision.validFrom(),
                revision.lastDay(),
                revision.definition(),
                members);
    }
}
