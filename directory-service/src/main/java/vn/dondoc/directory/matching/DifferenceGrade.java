package vn.dondoc.directory.matching;

/** How much a citation differs from the record, from the slightest to what another document might be. */
public enum DifferenceGrade {
    PUNCTUATION_OR_CASE,
    ABBREVIATION,
    OTHER_WORDING,
    OTHER_DATE
}
