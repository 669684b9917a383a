/**
 * Compares a plan with a corrected document: which task and duty is which, and what of it changed.
 * Pure; identity is kept where words are the same or most alike, and what could also be another is told as such and never guessed.
 * Used by the amendment feature.
 */
@NullMarked
package vn.dondoc.plan.amendment.comparison;

import org.jspecify.annotations.NullMarked;
