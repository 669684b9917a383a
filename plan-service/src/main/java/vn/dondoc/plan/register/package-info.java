/**
 * The number register of an office: per issuer, type and year of issue; a plan has its number from its issue on and keeps it for ever.
 * A plan that is written here takes the next number in the transaction of its issue, one plan after the other; gaps, duplicates and
 * numbers out of order are told and never mended by themselves.
 * Asked by the plan feature; knows plans by SQL only.
 */
@NullMarked
package vn.dondoc.plan.register;

import org.jspecify.annotations.NullMarked;
