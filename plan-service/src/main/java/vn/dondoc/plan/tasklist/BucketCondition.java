package vn.dondoc.plan.tasklist;

import java.util.Collection;
import java.util.EnumSet;
import java.util.stream.Collectors;
import vn.dondoc.plan.task.Bucket;

/**
 * The rule of {@link Bucket#of} as SQL, so that an index can serve it: {@code a} is the assignment, whose {@code outcome} is kept
 * by the database, and {@code :today} the day.
 */
public final class BucketCondition {

    private static final String OPEN = "a.outcome = 'OPEN'";

    private BucketCondition() {}

    /**
     * Several buckets are told by columns that every list's index holds, unless they are one range of an index.
     *
     * @param wanted at least one bucket
     */
    static String of(Collection<Bucket> wanted) {
        var buckets = EnumSet.copyOf(wanted);
        if (buckets.size() == 1) {
            return of(buckets.iterator().next());
        }
        if (buckets.equals(EnumSet.of(Bucket.OPEN_ON_TIME, Bucket.OPEN_LATE))) {
            return OPEN;
        }
        return buckets.stream().map(BucketCondition::amongOthers).collect(Collectors.joining(" or ", "(", ")"));
    }

    public static String of(Bucket bucket) {
        return switch (bucket) {
            case DONE_ON_TIME -> "a.outcome = 'ON_TIME'";
            case DONE_LATE -> "a.outcome = 'LATE'";
            case OPEN_ON_TIME -> OPEN + " and a.due_key >= cast(:today as date)";
            case OPEN_LATE -> OPEN + " and a.due_key < cast(:today as date)";
        };
    }

    private static String amongOthers(Bucket bucket) {
        return switch (bucket) {
            case DONE_ON_TIME -> "a.status = 'DONE' and a.done_on <= a.due_key";
            case DONE_LATE -> "a.status = 'DONE' and a.done_on > a.due_key";
            case OPEN_ON_TIME -> "a.status <> 'DONE' and a.due_key >= cast(:today as date)";
            case OPEN_LATE -> "a.status <> 'DONE' and a.due_key < cast(:today as date)";
        };
    }
}
