package vn.dondoc.report.consolidation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.report.report.Contribution;
import vn.dondoc.report.report.Outline;
import vn.dondoc.report.report.ReportContent;
import vn.dondoc.report.report.ReportContent.Paragraph;
import vn.dondoc.report.report.ReportContent.ParagraphSource;
import vn.dondoc.report.report.ReportContent.Section;

/** How accepted reports become paragraphs of the office's report. */
final class ConsolidationRules {

    private ConsolidationRules() {}

    /**
     * Adds what was not drawn yet, per section in the order of the outline and of {@code accepted}, and totals the
     * figures. Paragraphs that are there stay as they are. Drawing twice changes nothing.
     */
    static ReportContent draw(Outline outline, ReportContent present, List<Contribution> accepted) {
        var fresh = accepted.stream()
                .filter(contribution -> !isDrawn(present, contribution))
                .toList();
        var sections = outline.sections().stream()
                .map(part -> new Section(part.code(), drawn(part.code(), present, fresh)))
                .toList();
        return new ReportContent(sections, FigureRules.reconcile(outline.indicators(), present, accepted));
    }

    /** The paragraphs of a report that the office's content refers to. */
    static Set<UUID> used(ReportContent present, UUID reportId) {
        return present.sources()
                .filter(source -> source.reportId().equals(reportId))
                .map(ParagraphSource::paragraphId)
                .collect(Collectors.toSet());
    }

    private static List<Paragraph> drawn(String section, ReportContent present, List<Contribution> fresh) {
        var added = fresh.stream().flatMap(contribution -> unused(section, present, contribution));
        return Stream.concat(present.in(section).stream(), added).toList();
    }

    private static Stream<Paragraph> unused(String section, ReportContent present, Contribution contribution) {
        var used = used(present, contribution.reportId());
        return contribution.content().in(section).stream()
                .filter(paragraph -> !used.contains(paragraph.id()))
                .filter(paragraph -> !paragraph.text().isBlank())
                .map(paragraph -> new Paragraph(
                        UuidCreator.getTimeOrderedEpoch(),
                        paragraph.text(),
                        List.of(contribution.sourceOf(paragraph))));
    }

    /** A paragraph that the coordinator took out must not come back with the next report that is accepted. */
    private static boolean isDrawn(ReportContent present, Contribution contribution) {
        return present.sources()
                .anyMatch(source -> source.reportId().equals(contribution.reportId())
                        && source.contentVersion() >= contribution.contentVersion());
    }
}
