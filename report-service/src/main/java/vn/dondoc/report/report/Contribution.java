package vn.dondoc.report.report;

import java.time.Instant;
import java.util.UUID;
import vn.dondoc.report.report.ReportContent.Paragraph;
import vn.dondoc.report.report.ReportContent.ParagraphSource;
import vn.dondoc.report.unitcopy.UnitRef;

/** A unit's accepted report, as material for the office's. */
public record Contribution(UUID reportId, UnitRef unit, int contentVersion, Instant acceptedAt, ReportContent content) {

    /** The reference that a paragraph drawn from here carries. */
    public ParagraphSource sourceOf(Paragraph paragraph) {
        return new ParagraphSource(reportId, unit.code(), unit.name(), contentVersion, paragraph.id());
    }
}
