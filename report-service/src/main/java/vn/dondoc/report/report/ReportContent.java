package vn.dondoc.report.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a report says: paragraphs per section, and figures. A value; every change makes a new one. */
public record ReportContent(List<Section> sections, List<Figure> figures) {

    public static final ReportContent EMPTY = new ReportContent(List.of(), List.of());

    public ReportContent {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
    }

    /** The paragraphs under one heading of the outline. */
    public record Section(String code, List<Paragraph> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * One paragraph.
     *
     * @param id stays the same through every edit, so that others can refer to it
     * @param sources the paragraphs of unit reports that it was drawn from, empty when it was written here
     */
    public record Paragraph(UUID id, String text, List<ParagraphSource> sources) {
        public Paragraph {
            sources = List.copyOf(sources);
        }
    }

    /** A paragraph of a unit's report, as it was at that content version. */
    public record ParagraphSource(
            UUID reportId, String unitCode, String unitName, int contentVersion, UUID paragraphId) {}

    /** The value of one indicator; null while nobody has given it. */
    public record Figure(String code, @Nullable BigDecimal value, List<FigureSource> sources) {
        public Figure {
            sources = List.copyOf(sources);
        }
    }

    /** What one unit reported for an indicator. */
    public record FigureSource(UUID reportId, String unitCode, String unitName, BigDecimal value) {}

    /** All paragraphs, in reading order. */
    public Stream<Paragraph> paragraphs() {
        return sections.stream().flatMap(section -> section.paragraphs().stream());
    }

    /** All sources of all paragraphs. */
    public Stream<ParagraphSource> sources() {
        return paragraphs().flatMap(paragraph -> paragraph.sources().stream());
    }

    /** The paragraphs of a section, none when nothing is written there. */
    public List<Paragraph> in(String sectionCode) {
        return sections.stream()
                .filter(section -> section.code().equals(sectionCode))
                .flatMap(section -> section.paragraphs().stream())
                .toList();
    }

    /** The figure of this code, where the content has one. */
    public Optional<Figure> figure(String code) {
        return figures.stream().filter(figure -> figure.code().equals(code)).findFirst();
    }

    /** Whether there is nothing to read in it; figures alone are no report. */
    public boolean saysNothing() {
        return paragraphs().allMatch(paragraph -> paragraph.text().isBlank());
    }
}
