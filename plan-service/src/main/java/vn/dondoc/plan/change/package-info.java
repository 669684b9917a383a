/**
 * This service's change feed, offered to other services, auditors and the coordinator.
 * Rows are written by the features themselves through the kit: plan.imported, plan.accepted, plan.issued, task.progressed.
 * Nobody else uses this package.
 */
@NullMarked
package vn.dondoc.plan.change;

import org.jspecify.annotations.NullMarked;
