/**
 * Lists of units in and out: import from a file with a dry run, export that can be imported again.
 * A file is taken as a whole or not at all; every row says what it does or what is wrong with it. Nothing is ever ended by
 * not being in a list.
 * Changes go through {@link vn.dondoc.directory.unit.recording.UnitEvents} like everybody's; nobody uses this package.
 */
@NullMarked
package vn.dondoc.directory.exchange;

import org.jspecify.annotations.NullMarked;
