/**
 * One occurrence of a duty: its period, its last day, who is expected to report and how far each of them is.
 * On time is what was first submitted by the last day; a nil report and an exemption are neither late nor missing.
 * Reports tell the round of their progress, so that the completeness of a year is read from one table.
 */
@NullMarked
package vn.dondoc.report.round;

import org.jspecify.annotations.NullMarked;
