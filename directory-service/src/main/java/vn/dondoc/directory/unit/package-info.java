/**
 * Organisational units as of any day: their facts, their place in the tree, their codes, and every version that was ever
 * recorded. A unit's name is never its key: another unit may have the same one.
 * Other features ask {@link vn.dondoc.directory.unit.UnitService}; what happens to units is in {@code unit.event}.
 */
@NullMarked
package vn.dondoc.directory.unit;

import org.jspecify.annotations.NullMarked;
