/**
 * More time for a unit's part in a task: the unit asks with a reason, the office that issued the plan decides.
 * What was granted moves the last day on time; the first day and that the work was late before stay known.
 * Everybody who sees the part, and the office, sees what was asked and answered.
 */
@NullMarked
package vn.dondoc.plan.extension;

import org.jspecify.annotations.NullMarked;
