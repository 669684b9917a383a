/**
 * Reads the numbered tasks of a plan's content part with their labelled lines, or the rows of a task table.
 * A unit phrase is kept as written; who it means is the directory's answer, not ours.
 * Used by the plan reader.
 */
@NullMarked
package vn.dondoc.plan.reading.task;

import org.jspecify.annotations.NullMarked;
