package vn.dondoc.report.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.document.DocxWriter;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.report.ReportSnapshot;
import vn.dondoc.report.report.Reports;

/** Numbers and issues an approved report. */
@ApplicationScoped
class ReleaseService {

    private static final Logger LOG = Logger.getLogger(ReleaseService.class);

    private final Reports reports;
    private final ReleaseTexts texts;
    private final NumberRegister register;
    private final ReleaseRepository releases;
    private final ChangeFeed changes;
    private final ObjectMapper json;
    private final Clock clock;

    ReleaseService(
            Reports reports,
            ReleaseTexts texts,
            NumberRegister register,
            ReleaseRepository releases,
            ChangeFeed changes,
            ObjectMapper json,
            Clock clock) {
        this.reports = reports;
        this.texts = texts;
        this.register = register;
        this.releases = releases;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    /** What the change feed keeps of a release, and the recipient's feed is filtered by. */
    record Issued(UUID reportId, String recipientCode, int number, String symbol, LocalDate issuedOn, String sha256) {}

    @Transactional
    ReleaseFiles issue(Actor actor, UUID reportId, @Nullable String ifMatch, IssueRequest request) {
        if (request.issuedOn().isAfter(LocalDate.now(clock))) {
            throw RuleViolation.invalid("release.future-date");
        }
        var draft = draft(reports.issue(actor, reportId, ifMatch), request);
        var files = files(draft);
        releases.persistAndFlush(new Release(draft, files));
        var recipient = draft.round().recipient().code();
        changes.append(
                actor,
                "release.issued",
                draft.id(),
                draft.agency().code(),
                null,
                new Issued(reportId, recipient, draft.number(), draft.symbol(), request.issuedOn(), files.sha256()));
        LOG.infof("release.issued release=%s number=%d/%s", draft.id(), draft.number(), draft.symbol());
        return files;
    }

    private ReleaseDraft draft(ReportSnapshot report, IssueRequest request) {
        var text = texts.of(report);
        var year = request.issuedOn().getYear();
        return new ReleaseDraft(
                UuidCreator.getTimeOrderedEpoch(),
                text,
                register.next(text.agency().code(), year, ReleaseDraft.DOCUMENT_TYPE),
                request,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private ReleaseFiles files(ReleaseDraft draft) {
        var docx = DocxWriter.write(ReleasePages.of(draft));
        var sha256 = ReleaseFiles.sha256Of(docx);
        try {
            return new ReleaseFiles(json.writeValueAsString(draft.document(sha256)), docx, sha256);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("release cannot be written as JSON", unwritable);
        }
    }
}
