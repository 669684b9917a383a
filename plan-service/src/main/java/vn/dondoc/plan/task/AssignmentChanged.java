package vn.dondoc.plan.task;

import java.util.UUID;

/** The feed's picture of an assignment before and after something happened to it. */
record AssignmentChanged(UUID taskId, UUID planId, AssignmentView assignment) {}
