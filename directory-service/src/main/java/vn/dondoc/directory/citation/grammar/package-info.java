/**
 * Finds the citations of a Vietnamese administrative text: type, number, date, issuer, title, and which holds which.
 * Rules: every mention is kept in its own words with its place and findings; nothing is guessed, cut or refused; linear time.
 * Begin at {@link vn.dondoc.directory.citation.grammar.CitationParser}; it needs no framework and no directory.
 */
@NullMarked
package vn.dondoc.directory.citation.grammar;

import org.jspecify.annotations.NullMarked;
