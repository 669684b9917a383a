/**
 * How far the reading of an uploaded document is, while its request still runs.
 * The sender asks by the key of that request; nobody else sees anything of it.
 * Kept in memory, per node and as far as there is room: without an answer the upload goes on all the same.
 */
@NullMarked
package vn.dondoc.plan.importing.progress;

import org.jspecify.annotations.NullMarked;
