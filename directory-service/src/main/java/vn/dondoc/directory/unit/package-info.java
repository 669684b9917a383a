/**
 * Organisational units, their versions in time, their spellings and the classes that documents name them by.
 * A phrase of a document resolves only to what its letters say; anything else is a suggestion for a person.
 * Other features and services ask {@link vn.dondoc.directory.unit.UnitService}.
 */
@NullMarked
package vn.dondoc.directory.unit;

import org.jspecify.annotations.NullMarked;
