package vn.dondoc.directory.reference;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    private @Nullable String note;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LegalReference() {}

    LegalReference(Registration registration) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.type = registration.type();
        this.number = registration.number();
        this.issuer = registration.issuer();
        this.issuedOn = registration.issuedOn();
        this.subject = registration.subject();
        this.note = registration.note();
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    LegalReferenceResponse response(List<LegalReferenceResponse.Relation> relations) {
        return new LegalReferenceResponse(id, type, number, issuer, issuedOn, subject, note, relations);
    }
}
