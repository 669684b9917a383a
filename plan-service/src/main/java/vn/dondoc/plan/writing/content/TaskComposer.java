package vn.dondoc.plan.writing.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.task.NewTask;

/** Writes part II: groups are numbered 1., 2. and their tasks 1.1., 1.2.; a task without a group stands beside the groups. */
final class TaskComposer {

    private final WrittenPlan plan;
    private final Sheet sheet;
    private final boolean beforeMeansPreviousDay;
    private final List<NewTask> tasks = new ArrayList<>();
    private @Nullable String group;
    private int item;
    private int below;

    TaskComposer(WrittenPlan plan, Sheet sheet, boolean beforeMeansPreviousDay) {
        this.plan = plan;
        this.sheet = sheet;
        this.beforeMeansPreviousDay = beforeMeansPreviousDay;
    }

    List<NewTask> write() {
        plan.tasks().forEach(this::take);
        return List.copyOf(tasks);
    }

    private void take(WrittenTask task) {
        var heading = task.group() == null || task.group().isBlank() ? null : PlainWords.open(task.group());
        if (heading != null && !heading.equals(group)) {
            item++;
            below = 0;
            sheet.line(item + ". " + PlainWords.upperFirst(heading));
        }
        group = heading;
        var number = heading == null ? ++item + ". " : item + "." + ++below + ". ";
        var time = new TaskTime(task, tasks.size() + 1, plan.year(), beforeMeansPreviousDay);
        tasks.add(new TaskLines(task, sheet, time).write(number, tasks.size() + 1));
    }
}
