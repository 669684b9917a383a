package vn.dondoc.plan.reading.task;

import vn.dondoc.plan.reading.text.Span;

/**
 * Who is to do a task.
 *
 * @param role lead, coordinate or perform
 * @param phrase the units as written, spaces collapsed; may name several units and classes
 * @param span where the phrase stands
 */
public record ReadAssignment(AssignmentRole role, String phrase, Span span) {}
