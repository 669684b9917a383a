/**
 * A corrected document for a plan: its differences as a revision, decided change by change, and the amendment that is made of them.
 * Nothing of a plan changes before a person has decided on every change; tasks keep identity and progress, and an amendment of a plan in force is kept for good.
 * The import feature proposes revisions and hears of their end; the plan feature keeps the words.
 */
@NullMarked
package vn.dondoc.plan.amendment;

import org.jspecify.annotations.NullMarked;
