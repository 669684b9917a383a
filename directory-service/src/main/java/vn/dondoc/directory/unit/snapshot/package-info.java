/**
 * Units as a list shows them: all that holds of each on a day, with its codes and other names, in one row.
 * Read only; what is asked about many units costs one query.
 * Import, export and the e-office's synchronisation compare with it.
 */
@NullMarked
package vn.dondoc.directory.unit.snapshot;

import org.jspecify.annotations.NullMarked;
