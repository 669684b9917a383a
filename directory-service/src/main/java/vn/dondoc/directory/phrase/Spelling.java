package vn.dondoc.directory.phrase;

import java.util.UUID;

/**
 * One way to write a unit or a class.
 *
 * @param name what the unit or class is called on the day that was asked for
 * @param text the spelling itself
 * @param abbreviation whether it is a unit's symbol, "TCHCQT"
 */
record Spelling(ResolveResponse.Kind kind, UUID id, String code, String name, String text, boolean abbreviation) {}
