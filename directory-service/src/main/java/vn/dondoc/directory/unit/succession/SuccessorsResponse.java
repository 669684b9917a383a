package vn.dondoc.directory.unit.succession;

import java.util.List;

/**
 * Who a unit's work goes to, as far as the events say.
 *
 * @param successors the last ones in the row as of the day; none of a unit that nothing happened to
 * @param decisionNeeded true when a person must say who takes over: several successors, or an end without one
 */
public record SuccessorsResponse(List<Successor> successors, boolean decisionNeeded) {}
