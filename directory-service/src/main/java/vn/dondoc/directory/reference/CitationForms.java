package vn.dondoc.directory.reference;

/**
 * How an official text cites a document.
 *
 * @param full the first time: type, number, date, issuer, subject
 * @param brief later: type and number
 */
public record CitationForms(String full, String brief) {}
