package vn.dondoc.directory.unit.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.timeline.CodeScheme;

/** An event to be recorded; {@code kind} says which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NewEvent.Found.class, name = "FOUND"),
    @JsonSubTypes.Type(value = NewEvent.Rename.class, name = "RENAME"),
    @JsonSubTypes.Type(value = NewEvent.Move.class, name = "MOVE"),
    @JsonSubTypes.Type(value = NewEvent.Recode.class, name = "RECODE"),
    @JsonSubTypes.Type(value = NewEvent.Merge.class, name = "MERGE"),
    @JsonSubTypes.Type(value = NewEvent.Split.class, name = "SPLIT"),
    @JsonSubTypes.Type(value = NewEvent.Dissolve.class, name = "DISSOLVE")
})
@Schema(
        discriminatorProperty = "kind",
        oneOf = {
            NewEvent.Found.class,
            NewEvent.Rename.class,
            NewEvent.Move.class,
            NewEvent.Recode.class,
            NewEvent.Merge.class,
            NewEvent.Split.class,
            NewEvent.Dissolve.class
        },
        discriminatorMapping = {
            @DiscriminatorMapping(value = "FOUND", schema = NewEvent.Found.class),
            @DiscriminatorMapping(value = "RENAME", schema = NewEvent.Rename.class),
            @DiscriminatorMapping(value = "MOVE", schema = NewEvent.Move.class),
            @DiscriminatorMapping(value = "RECODE", schema = NewEvent.Recode.class),
            @DiscriminatorMapping(value = "MERGE", schema = NewEvent.Merge.class),
            @DiscriminatorMapping(value = "SPLIT", schema = NewEvent.Split.class),
            @DiscriminatorMapping(value = "DISSOLVE", schema = NewEvent.Dissolve.class)
        })
public sealed interface NewEvent {

    EventKind kind();

    EventOrder order();

    /**
     * From which day an event has effect, and who ordered it.
     *
     * @param effectiveOn first day on which it is so; past and future days are allowed
     * @param orderedBy number, date and issuer of the ordering document
     * @param referenceId its record among the legal references
     */
    record EventOrder(
            @NotNull LocalDate effectiveOn,
            @NotBlank @Size(max = 500) String orderedBy,
            @Nullable UUID referenceId,
            @Nullable @Size(max = 1_000) String note) {

        public EventOrder {
            orderedBy = Wording.clean(orderedBy);
        }
    }

    /** A unit begins. */
    record Found(
            @Valid @NotNull EventOrder order,
            @Valid @NotNull Founding founding) implements NewEvent {

        @Override
        public EventKind kind() {
            return EventKind.FOUND;
        }
    }

    /** What is absent stays; an empty symbol takes it away. */
    record Rename(
            @Valid @NotNull EventOrder order,
            @Nullable UUID unitId,
            @Nullable String unitCode,
            @Nullable @Size(min = 1, max = 300) String name,
            @Nullable @Size(min = 1, max = 200) String shortName,
            @Nullable @Size(max = 50) String symbol)
            implements NewEvent {

        public Rename {
            name = Wording.orNull(name);
            shortName = Wording.orNull(shortName);
        }

        @Override
        public EventKind kind() {
            return EventKind.RENAME;
        }
    }

    /** A unit goes under another parent. */
    record Move(
            @Valid @NotNull EventOrder order,
            @Nullable UUID unitId,
            @Nullable String unitCode,
            @Nullable UUID parentId,
            @Nullable String parentCode)
            implements NewEvent {

        @Override
        public EventKind kind() {
            return EventKind.MOVE;
        }
    }

    /** A unit gets another code of a scheme; without {@code code} it has none any more. */
    record Recode(
            @Valid @NotNull EventOrder order,
            @Nullable UUID unitId,
            @Nullable String unitCode,
            @NotNull CodeScheme scheme,
            @Nullable @Size(min = 1, max = 50) String code)
            implements NewEvent {

        public Recode {
            code = Wording.orNull(code);
        }

        @Override
        public EventKind kind() {
            return EventKind.RECODE;
        }
    }

    /** The sources end; the target, which may be one of the other units or new, is their one successor. */
    record Merge(
            @Valid @NotNull EventOrder order,
            @NotEmpty @Size(max = 100) List<@Valid @NotNull UnitKey> sources,
            @Valid @NotNull Heir target)
            implements NewEvent {

        @Override
        public EventKind kind() {
            return EventKind.MERGE;
        }
    }

    /** A unit gives to several; what of its work goes where, a person decides later. */
    record Split(
            @Valid @NotNull EventOrder order,
            @Nullable UUID unitId,
            @Nullable String unitCode,
            boolean keepsSource,
            @NotEmpty @Size(max = 100) List<@Valid @NotNull Heir> results)
            implements NewEvent {

        @Override
        public EventKind kind() {
            return EventKind.SPLIT;
        }
    }

    /** A unit ends; a successor may be named. */
    record Dissolve(
            @Valid @NotNull EventOrder order,
            @Nullable UUID unitId,
            @Nullable String unitCode,
            @Nullable UUID successorId,
            @Nullable String successorCode)
            implements NewEvent {

        @Override
        public EventKind kind() {
            return EventKind.DISSOLVE;
        }
    }
}
