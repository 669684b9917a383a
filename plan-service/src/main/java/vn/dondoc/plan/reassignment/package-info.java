/**
 * Who carries on with a unit's part when the unit was merged, split or dissolved: proposals, and a person's decision.
 * A merged unit has one successor, which is proposed; after a split nobody guesses. The part keeps its id, progress and files.
 * The office that issued the plan decides; everybody who sees a part sees who held it since when.
 */
@NullMarked
package vn.dondoc.plan.reassignment;

import org.jspecify.annotations.NullMarked;
