/**
 * Organisational units and their versions in time: names, places in the tree and codes, each with its days.
 * What changes about a unit is a new version, never another id.
 * Other features and services ask {@link vn.dondoc.directory.unit.UnitService}.
 */
@NullMarked
package vn.dondoc.directory.unit;

import org.jspecify.annotations.NullMarked;
