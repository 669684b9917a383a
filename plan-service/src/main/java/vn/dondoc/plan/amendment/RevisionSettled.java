package vn.dondoc.plan.amendment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision came to its end, told inside the transaction.
 *
 * @param importId the document that it was about; absent when that was written here
 * @param applied whether it was taken over or discarded
 */
public record RevisionSettled(UUID revisionId, @Nullable UUID importId, UUID planId, boolean applied) {}
