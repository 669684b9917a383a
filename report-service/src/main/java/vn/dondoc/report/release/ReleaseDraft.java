package vn.dondoc.report.release;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.document.OfficialFormat;
import vn.dondoc.report.plancopy.PlanCopy;
import vn.dondoc.report.report.Outline;
import vn.dondoc.report.report.ReportContent;
import vn.dondoc.report.report.ReportSnapshot;
import vn.dondoc.report.round.RoundCard;
import vn.dondoc.report.unitcopy.UnitDirectory.Agency;
import vn.dondoc.report.unitcopy.UnitRef;

/** All that a release is made of: the approved report, its round and plan, the agency, the number, the clerk's words. */
record ReleaseDraft(
        UUID id,
        ReportSnapshot report,
        RoundCard round,
        @Nullable PlanCopy plan,
        Agency agency,
        int number,
        IssueRequest request,
        Instant issuedAt) {

    static final String DOCUMENT_TYPE = "BC";
    static final String TYPE_NAME = "Báo cáo";

    String symbol() {
        return DOCUMENT_TYPE + "-" + agency.symbol();
    }

    String subject() {
        return request.subject() == null || request.subject().isBlank()
                ? new ReleaseWording(round, plan).subject()
                : request.subject().strip();
    }

    List<String> basis() {
        return new ReleaseWording(round, plan).basis(agency.name());
    }

    List<String> recipients() {
        return Optional.ofNullable(request.recipients())
                .filter(lines -> !lines.isEmpty())
                .orElse(List.of("Như trên", "Lãnh đạo cơ quan", "Lưu: VT"));
    }

    ReleaseDocument document(String sha256) {
        return new ReleaseDocument(
                id,
                report.id(),
                round.id(),
                OfficialFormat.number(number),
                symbol(),
                DOCUMENT_TYPE,
                TYPE_NAME,
                subject(),
                request.issuedOn(),
                request.place(),
                new UnitRef(agency.code(), agency.name()),
                round.recipient(),
                new ReleaseDocument.ReleaseSigner(
                        request.signer().authorityLines(), request.signer().position()),
                round.year(),
                round.periodFrom(),
                round.periodTo(),
                basis(),
                report.outline().sections().stream().map(this::section).toList(),
                report.outline().indicators().stream().map(this::figure).toList(),
                recipients(),
                sha256,
                issuedAt);
    }

    private ReleaseDocument.ReleaseSection section(Outline.Part part) {
        var paragraphs = report.content().in(part.code()).stream()
                .map(paragraph ->
                        new ReleaseDocument.ReleaseParagraph(paragraph.id(), paragraph.text(), paragraph.sources()))
                .toList();
        return new ReleaseDocument.ReleaseSection(part.code(), part.number(), part.level(), part.heading(), paragraphs);
    }

    private ReleaseDocument.ReleaseFigure figure(Outline.Indicator indicator) {
        var figure = report.content().figure(indicator.code());
        return new ReleaseDocument.ReleaseFigure(
                indicator.code(),
                indicator.label(),
                indicator.unitOfMeasure(),
                indicator.aggregation(),
                figure.map(ReportContent.Figure::value).orElse(null),
                Objects.requireNonNull(figure.map(ReportContent.Figure::sources).orElse(List.of())));
    }
}
