/**
 * Document types and numbers: the closed list of types, the open list of agencies, and how a number is spelled.
 * Rules: Decree 30/2020 and the Party's own form; what is unknown is kept whole and marked, never cut or refused.
 * The citation grammar reads numbers with it; other features may use {@link vn.dondoc.directory.citation.number.DocumentType}.
 */
@NullMarked
package vn.dondoc.directory.citation.number;

import org.jspecify.annotations.NullMarked;
