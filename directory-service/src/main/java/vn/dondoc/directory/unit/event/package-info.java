/**
 * What happens to units by order: founding, renaming, moving, new codes, merging, splitting, dissolving, and the
 * reversal of what was recorded by mistake. An event never changes rows but retires some and adds others, so that what
 * was known on any day can be told; it is planned on pure values first and refused as a whole when a rule is broken.
 * Other features record through {@link vn.dondoc.directory.unit.event.UnitEvents}.
 */
@NullMarked
package vn.dondoc.directory.unit.event;

import org.jspecify.annotations.NullMarked;
