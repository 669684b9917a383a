package vn.dondoc.report.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
            List<ContributedSection> sections,
            List<ContributedFigure> figures,
            Set<UUID> usedParagraphIds) {}

    public record ContributedSection(String code, List<ContributedParagraph> paragraphs) {}

    public record ContributedParagraph(UUID id, String text) {}

    public record ContributedFigure(String code, @Nullable BigDecimal value) {}
}
