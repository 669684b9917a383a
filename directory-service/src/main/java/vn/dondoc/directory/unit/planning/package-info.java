/**
 * The rules of events, on pure values: what an event finds on its day, what it makes of it, and what must hold on every
 * day once a whole batch is planned. A broken rule refuses the batch and names the event; nothing here knows a database.
 * Only {@code unit.recording} uses it.
 */
@NullMarked
package vn.dondoc.directory.unit.planning;

import org.jspecify.annotations.NullMarked;
