package vn.dondoc.plan.tasklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a list is found: arms, each one range of one index in the order of the list and merged to one; and checks, which are told from
 * the lines that the arms give.
 */
final class ListPath {

    private final boolean whole;
    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> checks = new LinkedHashSet<>();
    private List<Arm> arms = List.of(Arm.of("a.listed"));

    /** @param whole whether all that fits is few, and is found and then ordered */
    ListPath(boolean whole) {
        this.whole = whole;
    }

    boolean isWhole() {
        return whole;
    }

    List<Arm> arms() {
        return arms;
    }

    List<String> checks() {
        return List.copyOf(checks);
    }

    Map<String, Object> values() {
        return values;
    }

    void every(Arm arm) {
        split(List.of(arm));
    }

    void every(String condition) {
        every(Arm.of(condition));
    }

    /** Each arm becomes as many as these. */
    void split(List<Arm> into) {
        List<Arm> parts = new ArrayList<>();
        arms.forEach(arm -> into.forEach(part -> parts.add(arm.and(part))));
        arms = parts;
    }

    void check(String condition) {
        checks.add(condition);
    }

    void everyOrCheck(String condition, boolean every) {
        if (every) {
            every(condition);
        } else {
            check(condition);
        }
    }

    void put(String name, Object value) {
        values.put(name, value);
    }
}
