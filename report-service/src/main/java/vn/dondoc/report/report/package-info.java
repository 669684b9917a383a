/**
 * One unit's report in a round: its outline, its text with sources, its figures, and who has it in hand.
 * The status machine is in {@link vn.dondoc.report.report.ReportStatus}, who may do what in {@code ReportAccess};
 * the office's own report is a report like any other, in the outer round.
 * Consolidation and release read and change reports through {@code ReportService} only.
 */
@NullMarked
package vn.dondoc.report.report;

import org.jspecify.annotations.NullMarked;
