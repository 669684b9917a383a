package vn.dondoc.directory.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import vn.dondoc.directory.citation.grammar.CitationParser;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;

/** Reads citing documents. No transaction is open while a text is parsed. */
@ApplicationScoped
class ObservationService {

    private static final int LONGEST_TEXT = 1_000_000;

    private final CitingDocuments documents;
    private final ObservationReading reading;

    ObservationService(CitingDocuments documents, ObservationReading reading) {
        this.documents = documents;
        this.reading = reading;
    }

    /**
     * Reads the document's text, unless this very text was read before.
     *
     * @throws RuleViolation 413 {@code citation.too-long}
     */
    CitingDocumentView read(Actor actor, UUID id, CitingDocumentRequest request) {
        if (request.text().length() > LONGEST_TEXT) {
            throw RuleViolation.withStatus(413, "citation.too-long");
        }
        var hash = hash(request.text());
        if (!documents.describe(actor, id, request, hash)) {
            var parsed = CitationParser.parse(request.text().replace('\0', ' '));
            documents.keep(actor, new ReadDocument(id, request, hash, Mention.of(parsed)));
        }
        return reading.document(id);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
