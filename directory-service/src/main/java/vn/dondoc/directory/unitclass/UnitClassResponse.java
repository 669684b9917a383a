package vn.dondoc.directory.unitclass;

import java.util.List;
import java.util.UUID;

/** A class of units, "các phòng, ban", with its members on the day that was asked for. */
public record UnitClassResponse(UUID id, String code, String name, List<ClassMember> members) {}
