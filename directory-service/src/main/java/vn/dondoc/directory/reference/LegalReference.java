package vn.dondoc.directory.reference;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        this.words = registration.words();
    }

    UUID id() {
        return id;
    }

    String type() {
        return type;
    }

    String number() {
        return number;
    }

    String issuer() {
        return issuer;
    }

    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }

    @Nullable
    String subject() {
        return subject;
    }

    @Nullable
    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    @Nullable
    LocalDate effectiveTo() {
        return effectiveTo;
    }

    @Nullable
    String sourceLink() {
        return sourceLink;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    int version() {
        return version;
    }
}
