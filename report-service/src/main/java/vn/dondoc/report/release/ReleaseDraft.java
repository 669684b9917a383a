package vn.dondoc.report.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.document.OfficialFormat;
import vn.dondoc.report.report.ReportSnapshot;
import vn.dondoc.report.round.RoundCard;
import vn.dondoc.report.unitcopy.UnitDirectory.Agency;
import vn.dondoc.report.unitcopy.UnitRef;

/** All that a release is made of: the approved report as a document, the number, the clerk's words. */
record ReleaseDraft(UUID id, ReleaseText text, int number, IssueRequest request, Instant issuedAt) {

    static final String DOCUMENT_TYPE = "BC";
    static final String TYPE_NAME = "Báo cáo";

    ReportSnapshot report() {
        return text.report();
    }

    RoundCard round() {
        return text.round();
    }

    Agency agency() {
        return text.agency();
    }

    String symbol() {
        return text.symbol();
    }

    String subject() {
        return request.subject() == null || request.subject().isBlank()
                ? text.subject()
                : request.subject().strip();
    }

    List<String> recipients() {
        return Optional.ofNullable(request.recipients())
                .filter(lines -> !lines.isEmpty())
                .orElseGet(text::recipients);
    }

    ReleaseDocument document(String sha256) {
        return new ReleaseDocument(
                id,
                report().id(),
                round().id(),
                OfficialFormat.number(number),
                symbol(),
                DOCUMENT_TYPE,
                TYPE_NAME,
                subject(),
                request.issuedOn(),
                request.place(),
                new UnitRef(agency().code(), agency().name()),
                round().recipient(),
                new ReleaseDocument.ReleaseSigner(
                        request.signer().authorityLines(), request.signer().position()),
                round().year(),
                round().periodFrom(),
                round().periodTo(),
                text.basis(),
                text.sections(),
                text.figures(),
                recipients(),
                sha256,
                issuedAt);
    }
}
