/**
 * What this service asks the directory: which units a phrase means, and which documents a text cites.
 * Calls carry a time-out, retries and a circuit breaker, and are never made inside a transaction.
 * Used by the import feature, which goes on without an answer when the directory is away.
 */
@NullMarked
package vn.dondoc.plan.directory;

import org.jspecify.annotations.NullMarked;
