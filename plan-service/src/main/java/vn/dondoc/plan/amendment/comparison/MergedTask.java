package vn.dondoc.plan.amendment.comparison;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.task.NewTask;
import vn.dondoc.plan.task.TaskContent;

/**
 * A task of the plan as it is to be.
 *
 * @param kept the task that it was; absent when it is new
 * @param words what it says
 * @param old whether these are the plan's old words, because a change was not wanted
 */
public record MergedTask(@Nullable TaskContent kept, NewTask words, boolean old) {

    static MergedTask added(NewTask words) {
        return new MergedTask(null, words, false);
    }

    static MergedTask reworded(TaskContent task, NewTask words) {
        return new MergedTask(task, words, false);
    }

    static MergedTask kept(TaskContent task) {
        return new MergedTask(task, task.words(), true);
    }

    public @Nullable UUID id() {
        return kept == null ? null : kept.id();
    }
}
