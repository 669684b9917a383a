/**
 * Follows plan-service: an issued plan is copied, its reporting duties are adopted, and their rounds opened and linked.
 * With plan-service away nothing new comes and everything that is there goes on; a plan is taken over once, however often it is told of.
 * Releases read from here which plan a report rests on.
 */
@NullMarked
package vn.dondoc.report.plancopy;

import org.jspecify.annotations.NullMarked;
