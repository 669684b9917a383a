package vn.dondoc.plan.tasklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.task.Bucket;

/**
 * The arms of buckets and roles. They stand before the day in the indexes of days; in other orders they are told from the lines.
 *
 * @param ofAll whether parts of all units are listed: their indexes are by outcome or by role and outcome
 */
record PartedArms(Collection<Bucket> buckets, Collection<AssignmentRole> roles, boolean ofAll) {

    /** Each arm costs its way down the index. */
    private static final int MOST_ARMS = 6;

    private static final List<Arm> ALL_OUTCOMES =
            List.of(Arm.of("a.outcome = 'OPEN'"), Arm.of("a.outcome = 'ON_TIME'"), Arm.of("a.outcome = 'LATE'"));
    private static final List<String> ALL_ROLES = conditions(EnumSet.allOf(AssignmentRole.class));

    void add(ListPath path, boolean byDay, LocalDate today) {
        if (isEverything()) {
            return;
        }
        path.put("today", today);
        if (!byDay || !splits(path, today)) {
            anyOf(path, isEveryBucket() ? List.of() : BucketCondition.told(buckets));
            anyOf(path, isEveryRole() ? List.of() : conditions(roles));
        }
    }

    private boolean splits(ListPath path, LocalDate today) {
        var outcomes = isEveryBucket() ? ALL_OUTCOMES : BucketCondition.ranges(buckets, today);
        var byRole = isEveryRole() ? (ofAll ? List.of("true") : ALL_ROLES) : conditions(roles);
        if (path.arms().size() * outcomes.size() * byRole.size() > MOST_ARMS) {
            return false;
        }
        path.split(outcomes);
        path.split(byRole.stream().map(Arm::of).toList());
        return true;
    }

    private static void anyOf(ListPath path, List<String> conditions) {
        if (!conditions.isEmpty()) {
            path.check("(" + String.join(" or ", conditions) + ")");
        }
    }

    private boolean isEverything() {
        return isEveryBucket() && isEveryRole();
    }

    private boolean isEveryBucket() {
        return buckets.isEmpty() || buckets.containsAll(EnumSet.allOf(Bucket.class));
    }

    private boolean isEveryRole() {
        return roles.isEmpty() || roles.containsAll(EnumSet.allOf(AssignmentRole.class));
    }

    private static List<String> conditions(Collection<AssignmentRole> roles) {
        return roles.stream().distinct().map(role -> "a.role = '" + role + "'").toList();
    }
}
