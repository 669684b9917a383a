package vn.dondoc.directory.reference;

import java.util.List;
import java.util.UUID;
import vn.dondoc.kit.Actor;

/**
 * Told inside the transaction when a document was recorded, changed, decided on or merged: what names it may now be linked.
 *
 * @param numbers all spellings of its number
 * @param before numbers that it no longer bears
 */
public record ReferenceRecorded(Actor actor, UUID id, List<String> numbers, List<String> before) {}
