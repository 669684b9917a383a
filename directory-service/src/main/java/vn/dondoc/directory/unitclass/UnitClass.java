package vn.dondoc.directory.unitclass;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;

/** A class keeps its id and code for life; what it is called and whom it holds are revisions, each with its days. */
@Entity
class UnitClass {

    @Id
    private UUID id;

    private String code;

    @Version
    private int version;

    @OneToMany(mappedBy = "unitClass", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom")
    private List<UnitClassRevision> revisions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected UnitClass() {}

    /** @throws RuleViolation {@code unit-class.empty} when it could never hold anybody */
    UnitClass(NewUnitClass wanted) {
        if (wanted.definition().namesNobody()) {
            throw RuleViolation.invalid("unit-class.empty");
        }
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = wanted.code();
        var called = new ClassName(wanted.name(), wanted.aliases() == null ? List.of() : wanted.aliases());
        revisions.add(new UnitClassRevision(this, wanted.first(), called, null));
    }

    /**
     * Defines the class anew from a day until its next revision begins. The revision of that day ends the day before, so
     * that documents of before keep what they meant.
     *
     * @throws RuleViolation {@code unit-class.same-day} when a revision begins on that very day already
     */
    UnitClassRevision revise(NewRevision wanted) {
        var from = wanted.from();
        if (revisions.stream().anyMatch(revision -> revision.validFrom().equals(from))) {
            throw new RuleViolation("unit-class.same-day");
        }
        var called = called(wanted, near(from).called());
        var revision = new UnitClassRevision(this, wanted, called, nextBeginning(from));
        on(from).ifPresent(covering -> covering.endBefore(from));
        revisions.add(revision);
        return revision;
    }

    private static ClassName called(NewRevision wanted, ClassName before) {
        return new ClassName(
                Objects.requireNonNullElse(wanted.name(), before.name()),
                Objects.requireNonNullElse(wanted.aliases(), before.aliases()));
    }

    private @Nullable LocalDate nextBeginning(LocalDate day) {
        return revisions.stream()
                .map(UnitClassRevision::validFrom)
                .filter(from -> from.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Optional<UnitClassRevision> on(LocalDate day) {
        return revisions.stream().filter(revision -> revision.covers(day)).findFirst();
    }

    /** The revision of that day, or the first one when the class did not exist yet. */
    UnitClassRevision near(LocalDate day) {
        return on(day).orElseGet(revisions::getFirst);
    }

    List<UnitClassRevision> revisions() {
        return List.copyOf(revisions);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }
}
