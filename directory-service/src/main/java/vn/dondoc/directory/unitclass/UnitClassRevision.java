package vn.dondoc.directory.unitclass;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.UnitType;

/** What a class was called and whom it held during some days. */
@Entity
class UnitClassRevision {

    private enum Kind {
        LISTED,
        RULE
    }

    /** A unit or a class that the revision lists. */
    @Embeddable
    record Part(
            @Column(name = "unit_id") @Nullable UUID unitId,
            @Column(name = "class_id") @Nullable UUID classId) {}

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "class_id")
    private UnitClass unitClass;

    private String name;
    private List<String> aliases;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable UnitType unitType;

    private @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    private ClassDefinition.@Nullable Depth depth;

    @ElementCollection
    @CollectionTable(name = "unit_class_part", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 100)
    private List<Part> parts = new ArrayList<>();

    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected UnitClassRevision() {}

    @SuppressWarnings("NullAway.Init")
    UnitClassRevision(UnitClass unitClass, NewRevision revision, ClassName called, @Nullable LocalDate until) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.unitClass = unitClass;
        this.name = called.name();
        this.aliases = List.copyOf(called.aliases());
        this.validFrom = revision.from();
        this.validUntil = until;
        define(revision.definition());
    }

    private void define(ClassDefinition definition) {
        switch (definition) {
            case ClassDefinition.ListedClass(var units, var classes) -> {
                kind = Kind.LISTED;
                units.forEach(unit -> parts.add(new Part(unit, null)));
                classes.forEach(inner -> parts.add(new Part(null, inner)));
            }
            case ClassDefinition.RuledClass(var type, var parent, var reach) -> {
                kind = Kind.RULE;
                unitType = type;
                parentId = parent;
                depth = reach;
            }
        }
    }

    ClassDefinition definition() {
        return switch (kind) {
            case LISTED -> new ClassDefinition.ListedClass(ids(Part::unitId), ids(Part::classId));
            case RULE ->
                new ClassDefinition.RuledClass(
                        Objects.requireNonNull(unitType), parentId, Objects.requireNonNull(depth));
        };
    }

    private List<UUID> ids(java.util.function.Function<Part, @Nullable UUID> id) {
        return parts.stream().map(id).flatMap(Stream::ofNullable).toList();
    }

    void endBefore(LocalDate day) {
        validUntil = day;
    }

    boolean covers(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || validUntil.isAfter(day));
    }

    UnitClass unitClass() {
        return unitClass;
    }

    ClassName called() {
        return new ClassName(name, aliases);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate lastDay() {
        return validUntil == null ? null : validUntil.minusDays(1);
    }
}
