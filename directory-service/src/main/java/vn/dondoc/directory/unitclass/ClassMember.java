package vn.dondoc.directory.unitclass;

import java.util.UUID;

/** A unit as a member of a class, named as on the day that was asked for. */
public record ClassMember(UUID id, String code, String name, String shortName) {}
