package vn.dondoc.plan.task;

import java.util.Collection;

/**
 * What units have already done about a task that is to be worded anew.
 *
 * @param begun parts that somebody has begun
 * @param extended parts that were granted another day
 */
public record Underway(int begun, int extended) {

    public static final Underway NOTHING = new Underway(0, 0);

    static Underway of(Collection<Assignment> parts) {
        return new Underway((int) parts.stream().filter(Assignment::isBegun).count(), (int)
                parts.stream().filter(Assignment::isExtended).count());
    }
}
