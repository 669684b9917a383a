/**
 * Plans that are written here, without a document: drafted part by part, composed into the text of an official plan, issued like any other.
 * The directory is asked for units and citations before the transaction; what it has not found keeps the plan from being issued.
 * Copies and unit plans are made by {@code PlanDrafting} and {@code WrittenPlanStore} too.
 */
@NullMarked
package vn.dondoc.plan.writing;

import org.jspecify.annotations.NullMarked;
