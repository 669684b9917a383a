package vn.dondoc.directory.reference.standing;

import java.util.UUID;

/** Another document as a reason names it: its type's code and its number with symbol. */
public record Mentioned(UUID id, String type, String number) {}
