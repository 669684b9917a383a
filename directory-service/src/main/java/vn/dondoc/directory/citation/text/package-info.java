/**
 * Damaged Vietnamese text made readable for a grammar: composed letters, words and marks, quotes of every make.
 * Rules: nothing of the text is lost (spans lead back to it), and every step is linear in its length.
 * The grammar packages of citations use it; it knows nothing of them.
 */
@NullMarked
package vn.dondoc.directory.citation.text;

import org.jspecify.annotations.NullMarked;
