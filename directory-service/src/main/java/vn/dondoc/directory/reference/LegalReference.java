package vn.dondoc.directory.reference;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.decision.DecisionField;
import vn.dondoc.directory.reference.standing.OwnDays;
import vn.dondoc.directory.reference.standing.StandingStatus;
import vn.dondoc.kit.RuleViolation;

/** One legal document. Its other spellings, relations and decisions are rows beside it. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields.
class LegalReference {

    @Id
    private UUID id;

    private String type;
    private String number;
    private String issuer;
    private @Nullable LocalDate issuedOn;
    private @Nullable String subject;
    private @Nullable LocalDate effectiveFrom;
    private @Nullable LocalDate effectiveTo;
    private @Nullable String sourceLink;
    private @Nullable String note;
    private @Nullable UUID mergedInto;
    /** All that a search looks into. */
    private String words;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LegalReference() {}

    @SuppressWarnings("NullAway.Init") // record() sets the rest.
    LegalReference(Registration registration) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        record(registration);
    }

    /** Takes all recorded facts anew. */
    final void record(Registration registration) {
        this.type = registration.type();
        this.number = registration.number();
        this.issuer = registration.issuer();
        this.issuedOn = registration.issuedOn();
        this.subject = registration.subject();
        this.effectiveFrom = registration.effectiveFrom();
        this.effectiveTo = registration.effectiveTo();
        this.sourceLink = registration.sourceLink();
        this.note = registration.note();
        searchedBy(registration.spellings());
    }

    /** A person found one value to be right. @return what was recorded until then */
    @Nullable
    String decide(DecisionField field, String value) {
        var before = value(field);
        switch (field) {
            case DATE -> this.issuedOn = RegistrationRules.day(value);
            case ISSUER -> this.issuer = value;
            case TITLE -> this.subject = value;
        }
        return before;
    }

    /**
     * This record is another spelling of that one.
     *
     * @throws RuleViolation 409 {@code reference.merged-with-itself}, {@code reference.other-type}
     */
    void mergeInto(LegalReference survivor) {
        if (id.equals(survivor.id)) {
            throw new RuleViolation("reference.merged-with-itself");
        }
        if (!type.equals(survivor.type)) {
            throw new RuleViolation("reference.other-type");
        }
        this.mergedInto = survivor.id;
    }

    /** What a search looks into, when the other spellings have changed. */
    void searchedBy(List<Alias> aliases) {
        var others = aliases.stream().flatMap(alias -> Stream.of(alias.number(), alias.issuer()));
        this.words = Stream.concat(Stream.of(number, issuer, subject), others)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** As other features compare it; its standing is not told. */
    LegalReferenceResponse row() {
        return new LegalReferenceResponse(
                id,
                type,
                number,
                LegalReferenceResponse.symbolOf(number),
                issuer,
                issuedOn,
                subject,
                effectiveFrom,
                effectiveTo,
                note,
                StandingStatus.UNKNOWN);
    }

    OwnDays days() {
        return new OwnDays(issuedOn, effectiveFrom, effectiveTo);
    }

    private @Nullable String value(DecisionField field) {
        return switch (field) {
            case DATE -> issuedOn == null ? null : issuedOn.toString();
            case ISSUER -> issuer;
            case TITLE -> subject;
        };
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    @Nullable
    String sourceLink() {
        return sourceLink;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    int version() {
        return version;
    }
}
