/**
 * Draws the accepted reports of the inner round into the office's report: paragraphs with their sources, figures with totals.
 * What the coordinator wrote or corrected is never overwritten; a report is drawn once per content version.
 * Knows reports and rounds; nothing depends on it.
 */
@NullMarked
package vn.dondoc.report.consolidation;

import org.jspecify.annotations.NullMarked;
