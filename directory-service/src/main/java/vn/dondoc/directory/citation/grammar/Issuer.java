package vn.dondoc.directory.citation.grammar;

/**
 * Who issued a document, as written.
 *
 * @param to the token after its last
 */
record Issuer(String name, int to) {}
