package vn.dondoc.plan.calendar;

import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.plan.tasklist.PlanReference;

/**
 * A day on which a report is due.
 *
 * @param name as the plan names it, "Báo cáo 6 tháng đầu năm"
 * @param units how many units owe it
 */
public record DutyDay(UUID dutyId, String name, LocalDate dueOn, int units, PlanReference plan) {}
