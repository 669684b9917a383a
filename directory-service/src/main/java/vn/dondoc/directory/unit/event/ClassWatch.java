package vn.dondoc.directory.unit.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Tells who belongs to the classes of units on a day. Classes know of units and not the other way round, so they answer
 * here; an interface, because events ask before and after they are written.
 */
public interface ClassWatch {

    /** Every class with its members on the day; a class without members may be left out. */
    List<WatchedClass> on(LocalDate day);

    /** @param members ids of units */
    record WatchedClass(UUID id, String code, String name, Set<UUID> members) {}
}
