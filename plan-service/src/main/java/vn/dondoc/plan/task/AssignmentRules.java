package vn.dondoc.plan.task;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.unitcopy.UnitRef;

/** Who is assigned, once phrases have become units. */
final class AssignmentRules {

    private static final List<AssignmentRole> HEAVIEST_FIRST =
            List.of(AssignmentRole.LEAD, AssignmentRole.PERFORM, AssignmentRole.COORDINATE);

    private AssignmentRules() {}

    /** One unit's part in a task, with the words that gave it. */
    record Part(AssignmentRole role, String phrase, UnitRef unit) {}

    /** Who leads carries more than who performs, and who performs more than who coordinates. */
    static int weight(AssignmentRole role) {
        return -HEAVIEST_FIRST.indexOf(role);
    }

    /**
     * One assignment per unit and task. A unit that leads and is also among "các phòng, ban" that coordinate
     * has one part, the heavier: nobody coordinates with himself.
     */
    static List<Part> onePerUnit(List<NewTask.Party> parties) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parties.stream()
                .sorted(Comparator.comparing(party -> HEAVIEST_FIRST.indexOf(party.role())))
                .forEach(party -> party.units()
                        .forEach(unit -> parts.putIfAbsent(unit.code(), new Part(party.role(), party.phrase(), unit))));
        return List.copyOf(parts.values());
    }
}
