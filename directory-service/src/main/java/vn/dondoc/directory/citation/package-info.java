/**
 * Finds the citations of a text and compares them with the recorded legal references.
 * Every mention stays as written, with its place and findings; what differs from the record is shown, never corrected.
 * Other services use {@code citations:parse} and {@code citations:resolve}; the grammar stands in the packages below.
 */
@NullMarked
package vn.dondoc.directory.citation;

import org.jspecify.annotations.NullMarked;
