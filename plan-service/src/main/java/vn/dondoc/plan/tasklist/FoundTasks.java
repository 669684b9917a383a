package vn.dondoc.plan.tasklist;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that a search from its own side found.
 *
 * @param ids null when they are too many to be found so, or nothing was searched: then lines are told one by one
 * @param phrase the words searched for, without accents, as a pattern; null when none were
 */
record FoundTasks(@Nullable List<UUID> ids, @Nullable String phrase) {

    static final FoundTasks UNSEARCHED = new FoundTasks(null, null);

    FoundTasks and(FoundTasks other) {
        if (ids == null || other.ids == null) {
            return new FoundTasks(ids == null ? other.ids : ids, phrase);
        }
        var both = new HashSet<>(ids);
        both.retainAll(other.ids);
        return new FoundTasks(List.copyOf(both), phrase);
    }
}
