package vn.dondoc.directory.matching;

/**
 * One point in which a citation and the record differ.
 *
 * @param field the citation's field: date, issuer or title
 * @param cited as the document has it; a date as written
 * @param recorded as the directory has it; a date as a citation spells it, 09/02/2024
 */
public record Difference(String field, String cited, String recorded, DifferenceGrade grade) {}
