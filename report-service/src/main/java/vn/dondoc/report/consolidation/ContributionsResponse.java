package vn.dondoc.report.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.unitcopy.UnitRef;

/**
 * What the office may draw from.
 *
 * @param missing expected units without an accepted report, those excused left out
 */
public record ContributionsResponse(List<ContributedReport> reports, List<UnitRef> missing) {

    /**
     * One accepted report.
     *
     * @param usedParagraphIds its paragraphs that the office's report refers to; the others are unused so far
     */
    public record ContributedReport(
            UUID reportId,
            UnitRef unit,
            int contentVersion,
            List<Section> sections,
            List<Figure> figures,
            Set<UUID> usedParagraphIds) {}

    @Schema(name = "ContributedSection")
    public record Section(String code, List<Paragraph> paragraphs) {}

    @Schema(name = "ContributedParagraph")
    public record Paragraph(UUID id, String text) {}

    @Schema(name = "ContributedFigure")
    public record Figure(String code, @Nullable BigDecimal value) {}
}
