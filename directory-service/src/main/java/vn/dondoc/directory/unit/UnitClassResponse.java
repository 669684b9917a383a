package vn.dondoc.directory.unit;

import java.util.List;
import java.util.UUID;

/** A class of units, "các phòng, ban", with its members on the day that was asked for. */
public record UnitClassResponse(UUID id, String code, String name, List<UnitResponse> members) {}
