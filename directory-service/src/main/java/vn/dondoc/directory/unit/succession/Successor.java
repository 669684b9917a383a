package vn.dondoc.directory.unit.succession;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit that took over from another.
 *
 * @param name as of the day it took over
 * @param from the day of the merger, split or dissolution
 */
public record Successor(UUID id, String code, String name, LocalDate from) {}
