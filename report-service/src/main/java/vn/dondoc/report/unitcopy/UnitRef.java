package vn.dondoc.report.unitcopy;

/** A unit as other objects show it. */
public record UnitRef(String code, String name) {}
