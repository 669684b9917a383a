/**
 * Spells citations the official way, in full and in short.
 * Rules: Decree 30/2020, appendix I; what is not known is left out, never guessed.
 * Whatever writes documents or shows a legal reference takes its citations from here.
 */
@NullMarked
package vn.dondoc.directory.citation.format;

import org.jspecify.annotations.NullMarked;
