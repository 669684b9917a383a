package vn.dondoc.plan.tasklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.plan.task.Bucket;

/**
 * The rule of {@link Bucket#of} as SQL, so that an index can serve it: {@code a} is the assignment, whose {@code outcome} is kept
 * by the database, and {@code :today} the day.
 */
public final class BucketCondition {

    private static final String OPEN = "a.outcome = 'OPEN'";
    private static final Set<Bucket> ALL_OPEN = Set.of(Bucket.OPEN_ON_TIME, Bucket.OPEN_LATE);

    private BucketCondition() {}

    /** Each one range of an index by outcome and day; both open ones are a single range. */
    static List<Arm> ranges(Collection<Bucket> wanted, LocalDate today) {
        var buckets = EnumSet.copyOf(wanted);
        List<Arm> ranges = new ArrayList<>();
        if (buckets.containsAll(ALL_OPEN)) {
            buckets.removeAll(ALL_OPEN);
            ranges.add(Arm.of(OPEN));
        }
        buckets.forEach(bucket -> ranges.add(range(bucket, today)));
        return ranges;
    }

    private static Arm range(Bucket bucket, LocalDate today) {
        return switch (bucket) {
            case DONE_ON_TIME, DONE_LATE -> Arm.of(of(bucket));
            case OPEN_ON_TIME -> new Arm(OPEN, today, null);
            case OPEN_LATE -> new Arm(OPEN, null, today.minusDays(1));
        };
    }

    /** By columns that every list's index holds. */
    static List<String> told(Collection<Bucket> wanted) {
        return wanted.stream().distinct().map(BucketCondition::told).toList();
    }

    public static String of(Bucket bucket) {
        return switch (bucket) {
            case DONE_ON_TIME -> "a.outcome = 'ON_TIME'";
            case DONE_LATE -> "a.outcome = 'LATE'";
            case OPEN_ON_TIME -> OPEN + " and a.due_key >= cast(:today as date)";
            case OPEN_LATE -> OPEN + " and a.due_key < cast(:today as date)";
        };
    }

    private static String told(Bucket bucket) {
        return switch (bucket) {
            case DONE_ON_TIME -> "a.done_on <= a.due_key";
            case DONE_LATE -> "a.done_on > a.due_key";
            case OPEN_ON_TIME -> "a.done_on is null and a.due_key >= cast(:today as date)";
            case OPEN_LATE -> "a.done_on is null and a.due_key < cast(:today as date)";
        };
    }
}
