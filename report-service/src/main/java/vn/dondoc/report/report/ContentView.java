package vn.dondoc.report.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.report.report.Outline.Indicator;
import vn.dondoc.report.report.ReportContent.FigureSource;
import vn.dondoc.report.report.ReportContent.Paragraph;
import vn.dondoc.report.report.ReportContent.ParagraphSource;

/** Content as it is shown: every section and figure of the outline, and the mark on sources that changed since. */
final class ContentView {

    private final Outline outline;
    private final ReportContent content;
    private final Map<UUID, Integer> presentVersions;

    ContentView(ReportSnapshot report, Map<UUID, Integer> presentVersions) {
        this.outline = report.outline();
        this.content = report.content();
        this.presentVersions = presentVersions;
    }

    List<ReportResponse.ReportSection> sections() {
        return outline.sections().stream()
                .map(part -> new ReportResponse.ReportSection(
                        part.code(),
                        content.in(part.code()).stream().map(this::paragraph).toList()))
                .toList();
    }

    List<ReportResponse.ReportFigure> figures() {
        return outline.indicators().stream().map(this::figure).toList();
    }

    private ReportResponse.ReportParagraph paragraph(Paragraph paragraph) {
        return new ReportResponse.ReportParagraph(
                paragraph.id(),
                paragraph.text(),
                paragraph.sources().stream().map(this::source).toList());
    }

    private ReportResponse.DrawnSource source(ParagraphSource source) {
        return new ReportResponse.DrawnSource(
                source.reportId(),
                source.unitCode(),
                source.unitName(),
                source.contentVersion(),
                source.paragraphId(),
                presentVersions.getOrDefault(source.reportId(), 0) > source.contentVersion());
    }

    private ReportResponse.ReportFigure figure(Indicator indicator) {
        var figure = content.figure(indicator.code());
        var sources = figure.map(ReportContent.Figure::sources).orElse(List.of());
        return new ReportResponse.ReportFigure(
                indicator.code(),
                indicator.label(),
                indicator.unitOfMeasure(),
                indicator.aggregation(),
                figure.map(ReportContent.Figure::value).orElse(null),
                indicator
                        .aggregation()
                        .of(sources.stream().map(FigureSource::value).toList()),
                sources);
    }
}
