/**
 * The tasks of plans, the units assigned to them, and what each unit says of its part.
 * Progress is kept per assigned unit and never overwritten; units see only what concerns them, once the plan is issued.
 * Created and opened by the plan feature; read by everybody through lists (tasklist) that contain their visibility.
 */
@NullMarked
package vn.dondoc.plan.task;

import org.jspecify.annotations.NullMarked;
