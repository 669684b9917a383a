/**
 * What may happen to units by order: founding, renaming, moving, new codes, merging, splitting, dissolving. Here are the
 * words that it is asked and answered in, for people and for other features.
 * It is planned in {@code unit.planning} and recorded through {@code unit.recording}'s {@code UnitEvents}.
 */
@NullMarked
package vn.dondoc.directory.unit.event;

import org.jspecify.annotations.NullMarked;
