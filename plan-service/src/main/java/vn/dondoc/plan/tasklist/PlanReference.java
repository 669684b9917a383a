package vn.dondoc.plan.tasklist;

import java.util.UUID;

/**
 * As much of the plan as a line shows: "45/KH-UBND".
 *
 * @param number the part before the slash; empty while the plan has none
 * @param symbol the part after it
 * @param year the year that the plan is for
 */
public record PlanReference(UUID id, String number, String symbol, int year) {}
