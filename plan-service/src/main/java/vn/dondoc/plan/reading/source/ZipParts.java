package vn.dondoc.plan.reading.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of an archive that are read: its XML, and what it says it is; pictures and fonts only by name. */
final class ZipParts {

    private static final byte[] NOTHING = {};

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static boolean isRead(String name) {
        return name.endsWith(".xml") || name.equals("mimetype");
    }

    /** @return whether the name is new: a second part of one name would be read by some programs instead of the first */
    boolean add(String name, byte[] content) {
        return parts.putIfAbsent(name, content) == null;
    }

    Collection<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Empty for a part that is not there or not read. */
    byte[] get(String name) {
        return parts.getOrDefault(name, NOTHING);
    }
}
