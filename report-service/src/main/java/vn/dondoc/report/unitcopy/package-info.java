/**
 * A small copy of the directory's units with all their versions, kept current from the directory's change feed.
 * With the directory away the service works on from this copy; a unit that is not in it shows its code for a name.
 * Also answers whose objects an actor may see, since that follows the tree of units.
 */
@NullMarked
package vn.dondoc.report.unitcopy;

import org.jspecify.annotations.NullMarked;
