/**
 * What rows about units would do: which are new, which change something, as which events, and which cannot be.
 * The rules are pure; {@link vn.dondoc.directory.exchange.plan.PlanRunner} hands the events over and tells refusals by row.
 * Import and synchronisation use it.
 */
@NullMarked
package vn.dondoc.directory.exchange.plan;

import org.jspecify.annotations.NullMarked;
