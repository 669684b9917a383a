package vn.dondoc.plan.plan;

import java.util.UUID;

/**
 * A plan has just been put in force, in the transaction that does it. A feature that knows a reason against it throws a
 * {@link vn.dondoc.kit.RuleViolation}, and the plan stays as it was.
 */
public record PlanIssued(UUID planId) {}
