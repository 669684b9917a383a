/**
 * Which of several values of a document is right, as a person found with a source.
 * Every decision stays; the newest of a field is the record's value.
 * Shown by {@link vn.dondoc.directory.reference.LegalReferenceView}; nobody else uses this package.
 */
@NullMarked
package vn.dondoc.directory.reference.decision;

import org.jspecify.annotations.NullMarked;
