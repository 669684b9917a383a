package vn.dondoc.plan.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of a plan with the words that hold now.
 *
 * @param importId the document that its span indexes; absent when the plan was written here
 * @param words as the document says it
 */
public record TaskContent(UUID id, @Nullable UUID importId, NewTask words) {}
