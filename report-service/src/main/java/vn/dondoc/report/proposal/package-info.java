/**
 * What an amended, suspended, closed or cancelled plan means for the rounds of its duties: a proposal that a person accepts or rejects.
 * A round is never moved or dropped by itself; a proposal that no longer fits is superseded, one that was rejected does not come again.
 * The plan copy raises them; the coordinator who runs the round decides.
 */
@NullMarked
package vn.dondoc.report.proposal;

import org.jspecify.annotations.NullMarked;
