package vn.dondoc.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.plan.unitcopy.PullAtStart;

/** Units are founded, renamed and end, as the directory tells of it. */
public final class Reorganisation {

    private Reorganisation() {}

    public static void founded(String code, String name) {
        tell("unit.founded", code, name, List.of(version(name, "2016-01-01", null)), List.of());
    }

    /** A unit that belongs to nobody here. */
    public static void foundedElsewhere(String code, String name) {
        var version = new HashMap<String, Object>(Map.of("name", name, "type", "DIVISION", "validFrom", "2016-01-01"));
        tell("unit.founded", code, name, List.of(version), List.of());
    }

    public static void ended(String type, String code, String name, String lastDay, List<Object> successors) {
        tell(type, code, name, List.of(version(name, "2016-01-01", lastDay)), successors);
    }

    public static void tell(String type, String code, String name, List<Object> versions, List<Object> successors) {
        DirectoryStandIn.tell(
                type,
                Map.of(
                        "id",
                        DirectoryStandIn.id(code),
                        "code",
                        code,
                        "name",
                        name,
                        "validFrom",
                        "2025-07-01",
                        "versions",
                        versions,
                        "successors",
                        successors));
        PullAtStart.again();
    }

    public static Object version(String name, String from, String to) {
        var version = new HashMap<String, Object>(
                Map.of("name", name, "shortName", name, "type", "DIVISION", "parentCode", "VPUB", "validFrom", from));
        version.put("validTo", to);
        return version;
    }

    public static Object successor(String code, String name) {
        return Map.of("id", DirectoryStandIn.id(code), "code", code, "name", name, "from", "2025-07-01");
    }
}
