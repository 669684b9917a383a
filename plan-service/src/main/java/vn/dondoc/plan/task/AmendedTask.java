package vn.dondoc.plan.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as an amendment leaves it; its place is that in the list.
 *
 * @param id absent for a new one
 * @param importId the document that the words come from; absent when they were written here
 */
public record AmendedTask(@Nullable UUID id, @Nullable UUID importId, NewTask words) {}
