/**
 * Writes planned events down and reads them again. An event never changes rows but retires some and adds others, so that
 * what was known on any day can be told; a mistaken one is taken back by a reversal.
 * Other features record through {@link vn.dondoc.directory.unit.recording.UnitEvents}.
 */
@NullMarked
package vn.dondoc.directory.unit.recording;

import org.jspecify.annotations.NullMarked;
