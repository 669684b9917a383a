/**
 * Turns a plan or a report into the Word file that an office sends: the page of Decree 30/2020, appendix I, and nothing else.
 * The same input gives the same bytes, so that the checksum of a release never depends on when or where it was made.
 * Other features hand over an {@link vn.dondoc.document.OfficialDocument} and get bytes; nothing here knows a database.
 */
@NullMarked
package vn.dondoc.document;

import org.jspecify.annotations.NullMarked;
