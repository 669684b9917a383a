/**
 * Legal documents, one canonical record each, and how documents cite them.
 * What sources disagree on stays open, with a note, until a person decides.
 * Other features ask {@link vn.dondoc.directory.reference.LegalReferenceService}.
 */
@NullMarked
package vn.dondoc.directory.reference;

import org.jspecify.annotations.NullMarked;
