/**
 * What a document's phrase means: the units and classes that it names, as of the document's day.
 * A phrase resolves only to what its letters say; anything else is a suggestion for a person.
 * Other services ask over REST; nobody else uses this package.
 */
@NullMarked
package vn.dondoc.directory.phrase;

import org.jspecify.annotations.NullMarked;
