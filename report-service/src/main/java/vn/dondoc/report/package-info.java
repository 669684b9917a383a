/** Reporting duties, rounds, reports, consolidation and releases of one office; keeps small copies of units and plans. */
@NullMarked
package vn.dondoc.report;

import org.jspecify.annotations.NullMarked;
