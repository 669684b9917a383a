package vn.dondoc.report.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.report.ReportContent.FigureSource;
import vn.dondoc.report.round.RoundCard;
import vn.dondoc.report.unitcopy.UnitRef;

/**
 * A report with all that its screen needs.
 *
 * @param official whether it goes outside under a number of its own
 * @param version for {@code If-Match}; also sent as ETag
 * @param contentVersion counts the changes of text and figures only
 * @param nil "không phát sinh"
 */
public record ReportResponse(
        UUID id,
        RoundCard round,
        UnitRef unit,
        boolean official,
        ReportStatus status,
        int version,
        int contentVersion,
        boolean nil,
        List<Outline.Part> outline,
        List<ReportSection> sections,
        List<ReportFigure> figures,
        @Nullable String returnReason,
        List<TimelineEntry> timeline,
        List<ReportAction> allowedActions) {

    public record ReportSection(String code, List<ReportParagraph> paragraphs) {}

    public record ReportParagraph(UUID id, String text, List<DrawnSource> sources) {}

    /**
     * Where a paragraph was drawn from.
     *
     * @param changed the source report has a newer content version by now
     */
    public record DrawnSource(
            UUID reportId, String unitCode, String unitName, int contentVersion, UUID paragraphId, boolean changed) {}

    /**
     * One figure that the outline asks for.
     *
     * @param value as it stands in the report
     * @param computed what the sources come to; differs from {@code value} when somebody corrected it
     */
    public record ReportFigure(
            String code,
            String label,
            String unitOfMeasure,
            Aggregation aggregation,
            @Nullable BigDecimal value,
            @Nullable BigDecimal computed,
            List<FigureSource> sources) {}

    /** One step: when, which, by which unit in which role. */
    public record TimelineEntry(
            Instant at,
            String event,
            @Nullable String byUnit,
            @Nullable String byRole,
            @Nullable String reason) {}
}
