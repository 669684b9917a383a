package vn.dondoc.plan.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;

/** Writes a list as a workbook while it is read; a page has a transaction of its own, so that a slow download holds no connection. */
@ApplicationScoped
class TaskExport {

    private static final int MOST = 50_000;
    private static final int PAGE = 1_000;
    private static final String CUT = "Tệp chỉ gồm 50.000 dòng đầu. Hãy thu hẹp điều kiện lọc để xuất phần còn lại.";

    private final TaskListService lists;
    private final Clock clock;

    TaskExport(TaskListService lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    String fileName() {
        return "nhiem-vu-%s.xlsx".formatted(LocalDate.now(clock));
    }

    void write(Actor actor, TaskFilter filter, OutputStream out) throws IOException {
        try (var book = new TaskWorkbook(out)) {
            for (var written = 0; written < MOST; ) {
                var page = lists.page(actor, filter, Math.min(PAGE, MOST - written));
                write(page, book);
                written += page.items().size();
                if (page.next() == null) {
                    return;
                }
                filter.cursor = page.next();
            }
            book.line(List.of(CUT));
        }
    }

    private void write(Page<TaskRow> page, TaskWorkbook book) throws IOException {
        var sentences = lists.sentences(page.items());
        for (var row : page.items()) {
            var sentence = sentences.getOrDefault(row.taskId(), row.excerpt());
            book.line(Arrays.stream(TaskColumn.values())
                    .map(column -> column.cell(row, sentence))
                    .toList());
        }
    }
}
