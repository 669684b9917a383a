package vn.dondoc.report.report;

import com.github.f4b6a3.uuid.UuidCreator;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.report.ReportContent.Figure;
import vn.dondoc.report.report.ReportContent.Paragraph;
import vn.dondoc.report.report.ReportContent.ParagraphSource;
import vn.dondoc.report.report.ReportContent.Section;

/** How what an author sends becomes content: within the outline, with stable ids, and with no source made up. */
final class ContentRules {

    private final Outline outline;
    private final ReportContent present;
    private final List<Contribution> contributions;

    ContentRules(Outline outline, ReportContent present, List<Contribution> contributions) {
        this.outline = outline;
        this.present = present;
        this.contributions = contributions;
    }

    ReportContent content(ContentRequest request) {
        return new ReportContent(
                request.sections().stream().map(this::section).toList(),
                request.figures().stream().map(this::figure).toList());
    }

    private Section section(ContentRequest.SectionInput sent) {
        if (!outline.hasSection(sent.code())) {
            throw RuleViolation.invalid("content.unknown-section", sent.code());
        }
        return new Section(
                sent.code(), sent.paragraphs().stream().map(this::paragraph).toList());
    }

    private Paragraph paragraph(ContentRequest.ParagraphInput sent) {
        var sources = sent.sources() == null ? List.<ContentRequest.ParagraphSourceInput>of() : sent.sources();
        return new Paragraph(
                id(sent),
                Normalizer.normalize(sent.text(), Normalizer.Form.NFC),
                sources.stream().map(this::source).toList());
    }

    /** An id that this report does not have is not taken over: it could be another report's. */
    private UUID id(ContentRequest.ParagraphInput sent) {
        var isKnown = sent.id() != null
                && present.paragraphs().anyMatch(paragraph -> paragraph.id().equals(sent.id()));
        return isKnown ? Objects.requireNonNull(sent.id()) : UuidCreator.getTimeOrderedEpoch();
    }

    /** A source stays at the version that was drawn; a new one must be a paragraph of an accepted report. */
    private ParagraphSource source(ContentRequest.ParagraphSourceInput sent) {
        var drawn = present.sources();
        var offered = contributions.stream()
                .flatMap(contribution -> contribution.content().paragraphs().map(contribution::sourceOf));
        return Stream.concat(drawn, offered)
                .filter(source -> source.reportId().equals(sent.reportId())
                        && source.paragraphId().equals(sent.paragraphId()))
                .findFirst()
                .orElseThrow(() -> RuleViolation.invalid("content.unknown-source"));
    }

    private Figure figure(ContentRequest.FigureInput sent) {
        if (outline.indicator(sent.code()).isEmpty()) {
            throw RuleViolation.invalid("content.unknown-figure", sent.code());
        }
        var sources = present.figure(sent.code()).map(Figure::sources).orElse(List.of());
        return new Figure(sent.code(), sent.value(), sources);
    }
}
