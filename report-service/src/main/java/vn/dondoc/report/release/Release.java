package vn.dondoc.report.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields.
class Release {

    @Id
    private UUID id;

    private UUID reportId;
    private UUID roundId;
    private String agencyCode;
    private String recipientCode;
    private String documentType;
    private int number;
    private String symbol;
    private int year;
    private String subject;
    private LocalDate issuedOn;
    private String place;
    private String signerAuthority;
    private String signerPosition;
    private String content;
    private byte[] document;
    private String sha256;
    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init")
    protected Release() {}

    Release(ReleaseDraft draft, ReleaseFiles files) {
        this.id = draft.id();
        this.reportId = draft.report().id();
        this.roundId = draft.round().id();
        this.agencyCode = draft.agency().code();
        this.recipientCode = draft.round().recipient().code();
        this.documentType = ReleaseDraft.DOCUMENT_TYPE;
        this.number = draft.number();
        this.symbol = draft.symbol();
        this.year = draft.request().issuedOn().getYear();
        this.subject = draft.subject();
        this.issuedOn = draft.request().issuedOn();
        this.place = draft.request().place();
        this.signerAuthority = String.join("\n", draft.request().signer().authorityLines());
        this.signerPosition = draft.request().signer().position();
        this.content = files.json();
        this.document = files.docx();
        this.sha256 = files.sha256();
        this.issuedAt = draft.issuedAt();
    }

    UUID id() {
        return id;
    }

    String agencyCode() {
        return agencyCode;
    }

    ReleaseFiles files() {
        return new ReleaseFiles(content, document, sha256);
    }
}
