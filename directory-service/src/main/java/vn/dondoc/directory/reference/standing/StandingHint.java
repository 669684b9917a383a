package vn.dondoc.directory.reference.standing;

/** Something that does not change the standing and yet should be known: a later document on the same subject. */
public record StandingHint(String text, Mentioned by) {}
