package vn.dondoc.plan.task;

import java.util.UUID;

/** The feed's picture of an assignment before and after a unit spoke of it. */
record TaskProgressed(UUID taskId, UUID planId, AssignmentView assignment) {}
