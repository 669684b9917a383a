/**
 * Classes of units, the sets that documents name together: "các phòng, ban", "UBND các xã, phường".
 * A class has its members as of a day and is an event in the feed when it changes.
 * Other features ask {@link vn.dondoc.directory.unitclass.UnitClassService}.
 */
@NullMarked
package vn.dondoc.directory.unitclass;

import org.jspecify.annotations.NullMarked;
