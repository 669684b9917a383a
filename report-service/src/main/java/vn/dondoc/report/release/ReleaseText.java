package vn.dondoc.report.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.plancopy.PlanCopy;
import vn.dondoc.report.release.ReleaseDocument.ReleaseFigure;
import vn.dondoc.report.release.ReleaseDocument.ReleaseParagraph;
import vn.dondoc.report.release.ReleaseDocument.ReleaseSection;
import vn.dondoc.report.report.Outline;
import vn.dondoc.report.report.ReportContent;
import vn.dondoc.report.report.ReportSnapshot;
import vn.dondoc.report.round.RoundCard;
import vn.dondoc.report.unitcopy.UnitDirectory.Agency;
import vn.dondoc.report.unitcopy.UnitRef;

/** What a report says as a document, whoever issues it and when: the leader signs these words and no others are issued. */
record ReleaseText(
        ReportSnapshot report, RoundCard round, @Nullable PlanCopy plan, Agency agency) {

    String symbol() {
        return ReleaseDraft.DOCUMENT_TYPE + "-" + agency.symbol();
    }

    String subject() {
        return new ReleaseWording(round, plan).subject();
    }

    List<String> basis() {
        return new ReleaseWording(round, plan).basis(agency.name());
    }

    List<String> recipients() {
        return List.of("Như trên", "Lãnh đạo cơ quan", "Lưu: VT");
    }

    List<ReleaseSection> sections() {
        return new PrintedOutline(report.outline(), report.content())
                .parts().stream().map(this::section).toList();
    }

    List<ReleaseFigure> figures() {
        return report.outline().indicators().stream().map(this::figure).toList();
    }

    ReleasePreview preview(LocalDate today) {
        return new ReleasePreview(
                report.id(),
                round.id(),
                symbol(),
                ReleaseDraft.DOCUMENT_TYPE,
                ReleaseDraft.TYPE_NAME,
                subject(),
                today,
                new UnitRef(agency.code(), agency.name()),
                round.recipient(),
                round.year(),
                round.periodFrom(),
                round.periodTo(),
                basis(),
                sections(),
                figures(),
                recipients());
    }

    private ReleaseSection section(Outline.Part part) {
        var paragraphs = report.content().in(part.code()).stream()
                .map(paragraph -> new ReleaseParagraph(paragraph.id(), paragraph.text(), paragraph.sources()))
                .toList();
        return new ReleaseSection(part.code(), part.number(), part.level(), part.heading(), paragraphs);
    }

    private ReleaseFigure figure(Outline.Indicator indicator) {
        var figure = report.content().figure(indicator.code());
        return new ReleaseFigure(
                indicator.code(),
                indicator.label(),
                indicator.unitOfMeasure(),
                indicator.aggregation(),
                figure.map(ReportContent.Figure::value).orElse(null),
                Objects.requireNonNull(figure.map(ReportContent.Figure::sources).orElse(List.of())));
    }
}
