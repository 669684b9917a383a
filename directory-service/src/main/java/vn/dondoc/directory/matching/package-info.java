/**
 * Matches the citations of a text with the recorded legal references, and writes citations of records.
 * Every mention stays as written, with its place and findings; what differs from the record is shown, never corrected.
 * Other services use {@code citations:parse}, {@code citations:resolve} and {@code citations:format}.
 */
@NullMarked
package vn.dondoc.directory.matching;

import org.jspecify.annotations.NullMarked;
