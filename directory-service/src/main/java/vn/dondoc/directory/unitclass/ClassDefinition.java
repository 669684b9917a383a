package vn.dondoc.directory.unitclass;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.UnitType;

/** Whom a class holds: those that it lists, or all that a rule finds on the day. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ClassDefinition.ListedClass.class, name = "LISTED"),
    @JsonSubTypes.Type(value = ClassDefinition.RuledClass.class, name = "RULE")
})
@Schema(
        oneOf = {ClassDefinition.ListedClass.class, ClassDefinition.RuledClass.class},
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "LISTED", schema = ClassDefinition.ListedClass.class),
            @DiscriminatorMapping(value = "RULE", schema = ClassDefinition.RuledClass.class)
        })
public sealed interface ClassDefinition {

    /** Whether anybody can be in the class at all. */
    boolean namesNobody();

    /**
     * @param units units by id, at most 1,000
     * @param classes other classes by id, whose members are members as well
     */
    record ListedClass(
            @Size(max = 1_000) List<@NotNull UUID> units,
            @Size(max = 100) List<@NotNull UUID> classes) implements ClassDefinition {

        public ListedClass {
            units = units == null ? List.of() : units.stream().distinct().toList();
            classes = classes == null ? List.of() : classes.stream().distinct().toList();
        }

        @Override
        public boolean namesNobody() {
            return units.isEmpty() && classes.isEmpty();
        }
    }

    /**
     * @param type which units
     * @param parentId under which unit; everywhere when absent
     * @param depth how far below the parent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuledClass(
            @NotNull UnitType type,
            @Nullable UUID parentId,
            @NotNull Depth depth) implements ClassDefinition {

        @Override
        public boolean namesNobody() {
            return false;
        }
    }

    /** How far below its parent a rule looks. */
    @Schema(name = "RuleDepth")
    enum Depth {
        CHILDREN,
        SUBTREE
    }
}
