package vn.dondoc.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.importing.progress.ImportStage;
import vn.dondoc.plan.reading.source.DocumentExtractor;
import vn.dondoc.plan.reading.source.Extracted;
import vn.dondoc.plan.reading.source.ExtractionLimits;
import vn.dondoc.plan.reading.source.Refused;

/** The only way in for a file. What it refuses leaves no trace but the reason. */
@ApplicationScoped
class DocumentGate {

    private static final Logger LOG = Logger.getLogger(DocumentGate.class);

    /** Ten megabytes, unpacked sixty; and no more text than the directory looks for citations in. */
    private static final ExtractionLimits LIMITS = new ExtractionLimits(10_000_000, 60_000_000, 1_000_000);

    private final DocumentExtractor extractor = new DocumentExtractor(LIMITS);

    /** @throws RuleViolation 413, 415 or 422 with the code of the refusal */
    ReadFile open(Upload upload) {
        var content = bytes(upload.file());
        var watch = upload.course().watch(ImportStage.READING);
        return switch (extractor.extract(upload.fileName(), content, watch)) {
            case Extracted source -> new ReadFile(upload.fileName(), content, source);
            case Refused(var reason) -> throw refused(reason);
        };
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LIMITS.fileBytes()) {
                throw refused(Refused.Reason.TOO_LARGE);
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RuleViolation refused(Refused.Reason reason) {
        LOG.infof("import refused: %s", reason.code());
        return switch (reason) {
            case TOO_LARGE -> RuleViolation.withStatus(413, reason.code());
            case UNSUPPORTED_TYPE -> RuleViolation.withStatus(415, reason.code());
            case EMPTY, SCANNED, LOCKED, NOT_UNICODE, LEGACY_FONT, STATE_SECRET ->
                RuleViolation.withStatus(422, reason.code());
        };
    }
}
