package vn.dondoc.plan.unitcopy;

import java.util.UUID;

/**
 * A unit as a document knew it.
 *
 * @param id stable through all renamings
 * @param code short code, also the claim {@code unit} of its staff
 * @param name full name at the time
 */
public record UnitRef(UUID id, String code, String name) {}
