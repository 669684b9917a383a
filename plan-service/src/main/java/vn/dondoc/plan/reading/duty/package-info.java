/**
 * Reads the reporting duties that hide in the prose of a plan's last part.
 * Each dated clause is one duty; reporters, recipient and year that the clause does not name are inherited and flagged.
 * Used by the plan reader.
 */
@NullMarked
package vn.dondoc.plan.reading.duty;

import org.jspecify.annotations.NullMarked;
