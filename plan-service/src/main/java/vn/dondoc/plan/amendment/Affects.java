package vn.dondoc.plan.amendment;

import java.util.List;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * Whom a change concerns.
 *
 * @param progressed parts of the task that a unit has begun; 0 for what is no task
 * @param extended parts that were granted a day which the change of the due date takes back
 * @param joining units that get a part, or come to owe the report
 * @param leaving units that lose it
 */
public record Affects(int progressed, int extended, List<UnitRef> joining, List<UnitRef> leaving) {}
