/**
 * Turns an uploaded plan document into a {@link vn.dondoc.plan.reading.PlanReading}: tasks, reporting duties and findings, each with the words it came from.
 * Nothing is guessed, dropped or overwritten silently: what cannot be read for sure becomes a finding that a person decides.
 * Pure and linear in the length of the text; the import feature is its only user.
 */
@NullMarked
package vn.dondoc.plan.reading;

import org.jspecify.annotations.NullMarked;
