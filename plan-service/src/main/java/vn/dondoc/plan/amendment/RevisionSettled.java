package vn.dondoc.plan.amendment;

import java.util.UUID;

/**
 * A revision came to its end, told inside the transaction.
 *
 * @param applied whether it was taken over or discarded
 */
public record RevisionSettled(UUID importId, UUID planId, boolean applied) {}
