package vn.dondoc.plan.writing.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * Who has which part in a task; otherwise as {@link WrittenUnit}.
 *
 * @param units who is meant on the plan's date; found by the service, what is sent here is not looked at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WrittenParty(
        @NotNull AssignmentRole role,
        @Nullable @Size(max = 50) String unitCode,
        @Nullable @Size(max = 50) String classCode,
        @Nullable @Size(max = 300) String phrase,
        @Schema(readOnly = true) List<UnitRef> units) {

    public WrittenParty {
        units = units == null ? List.of() : List.copyOf(units);
    }

    /** The same units as another part of the plan names them. */
    public WrittenUnit unit() {
        return new WrittenUnit(unitCode, classCode, phrase, units);
    }

    public WrittenParty with(WrittenUnit found) {
        return new WrittenParty(role, found.unitCode(), found.classCode(), found.phrase(), found.units());
    }
}
