package vn.dondoc.report.release;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.document.OfficialDocument;
import vn.dondoc.document.OfficialDocument.Annex;
import vn.dondoc.document.OfficialDocument.Section;
import vn.dondoc.document.OfficialDocument.Signer;
import vn.dondoc.report.report.ReportContent.FigureSource;

/** Lays a release out as the pages of an official document. */
final class ReleasePages {

    private final ReleaseDraft draft;
    private final ReleaseDocument release;

    private ReleasePages(ReleaseDraft draft) {
        this.draft = draft;
        this.release = draft.document("");
    }

    static OfficialDocument of(ReleaseDraft draft) {
        return new ReleasePages(draft).pages();
    }

    private OfficialDocument pages() {
        return new OfficialDocument(
                parentAgency(),
                agency(),
                draft.number(),
                draft.symbol(),
                release.place(),
                release.issuedOn(),
                ReleaseDraft.TYPE_NAME,
                release.subject(),
                release.basis(),
                release.recipient().name(),
                release.sections().stream().map(ReleasePages::section).toList(),
                annex(),
                draft.agency().name() + " trân trọng báo cáo",
                "./.",
                release.recipients(),
                new Signer(release.signer().authority(), release.signer().position(), null));
    }

    /** The head names the province after the committee, as every document of the province does. */
    private String parentAgency() {
        return draft.agency()
                .parentName()
                .map(name -> name.endsWith("tỉnh") ? name + " " + release.place() : name)
                .orElse("");
    }

    /** What the line above says is not said again: "Văn phòng Ủy ban nhân dân tỉnh" stands as "VĂN PHÒNG". */
    private String agency() {
        var name = draft.agency().name();
        return draft.agency()
                .parentName()
                .filter(name::endsWith)
                .map(parent ->
                        name.substring(0, name.length() - parent.length()).strip())
                .filter(rest -> !rest.isEmpty())
                .orElse(name);
    }

    private static Section section(ReleaseDocument.ReleaseSection section) {
        return new Section(
                section.number() + ". " + section.heading(),
                section.level(),
                section.paragraphs().stream()
                        .map(ReleaseDocument.ReleaseParagraph::text)
                        .toList());
    }

    private @Nullable Annex annex() {
        var figures = release.figures().stream()
                .filter(figure -> figure.value() != null || !figure.sources().isEmpty())
                .toList();
        if (figures.isEmpty()) {
            return null;
        }
        var columns = Stream.concat(Stream.of("Đơn vị"), figures.stream().map(ReleasePages::column));
        var totals = Stream.concat(
                Stream.of("Tổng số"),
                figures.stream().map(ReleaseDocument.ReleaseFigure::value).map(FigureFormat::of));
        return new Annex("Số liệu theo đơn vị", columns.toList(), rows(figures), totals.toList());
    }

    private static String column(ReleaseDocument.ReleaseFigure figure) {
        return "%s (%s)".formatted(figure.label(), figure.unitOfMeasure());
    }

    private static List<List<String>> rows(List<ReleaseDocument.ReleaseFigure> figures) {
        Map<String, String> units = new LinkedHashMap<>();
        figures.stream()
                .flatMap(figure -> figure.sources().stream())
                .forEach(source -> units.putIfAbsent(source.unitCode(), source.unitName()));
        return units.entrySet().stream()
                .map(unit -> Stream.concat(
                                Stream.of(unit.getValue()), figures.stream().map(figure -> cell(figure, unit.getKey())))
                        .toList())
                .toList();
    }

    private static String cell(ReleaseDocument.ReleaseFigure figure, String unitCode) {
        Optional<BigDecimal> value = figure.sources().stream()
                .filter(source -> source.unitCode().equals(unitCode))
                .map(FigureSource::value)
                .findFirst();
        return FigureFormat.of(value.orElse(null));
    }
}
