package vn.dondoc.directory.unitclass;

import java.util.UUID;

/**
 * A class that a unit is in on a day.
 *
 * @param direct whether the class itself names the unit, by list or by rule; else it is in it through another class
 */
public record ClassOfUnit(UUID id, String code, String name, boolean direct) {}
