package vn.dondoc.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dondoc.plan.task.AmendedTask;
import vn.dondoc.plan.task.NewTask;
import vn.dondoc.plan.task.TaskContent;

/** Which task of a draft is which after it was written anew: the one with the same words, else the one in the same place. */
final class KeptTasks {

    private final List<TaskContent> free;

    private KeptTasks(List<TaskContent> before) {
        this.free = new ArrayList<>(before);
    }

    static List<AmendedTask> of(List<TaskContent> before, List<NewTask> written) {
        var kept = new KeptTasks(before);
        var byWords = written.stream().map(kept::byWords).toList();
        return Stream.iterate(0, i -> i < written.size(), i -> i + 1)
                .map(i -> kept.amended(written.get(i), byWords.get(i)))
                .toList();
    }

    private Optional<TaskContent> byWords(NewTask written) {
        return take(task -> task.words().text().equals(written.text()));
    }

    private AmendedTask amended(NewTask written, Optional<TaskContent> same) {
        var task = same.or(() -> take(other -> other.words().ordinal() == written.ordinal()));
        return new AmendedTask(task.map(TaskContent::id).orElse(null), null, written);
    }

    private Optional<TaskContent> take(Predicate<TaskContent> fits) {
        var found = free.stream().filter(fits).findFirst();
        found.ifPresent(free::remove);
        return found;
    }
}
