package vn.dondoc.plan.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Page;

/** Reads the next lines of a list; a page that would cost too much ends early and says where to go on. */
@ApplicationScoped
class TaskListReader {

    private final EntityManager database;
    private final TaskSearch search;

    TaskListReader(EntityManager database, TaskSearch search) {
        this.database = database;
        this.search = search;
    }

    Page<Tuple> read(ListScope scope, TaskFilter filter, LocalDate today, int size) {
        if (filter.sort == TaskSort.UNIT && scope.kind() == ListScope.Kind.UNIT) {
            filter.sort = TaskSort.DUE;
        }
        var found = search.tasks(filter, today);
        List<Tuple> lines = new ArrayList<>();
        for (var range : ranges(filter)) {
            var left = size - lines.size();
            if (left == 0) {
                return new Page<>(lines, position(filter, lines.getLast()));
            }
            var page = page(new TaskListQuery(filter, scope, found, today, range, left), filter, left);
            lines.addAll(page.items());
            if (page.next() != null) {
                return new Page<>(lines, page.next());
            }
        }
        return new Page<>(lines, null);
    }

    private Page<Tuple> page(TaskListQuery query, TaskFilter filter, int size) {
        var page = Page.of(rows(query.sql(), query.values()), size, filter.sort::position);
        return page.next() == null && query.isBounded() ? new Page<>(page.items(), stop(query, filter)) : page;
    }

    private @Nullable String stop(TaskListQuery query, TaskFilter filter) {
        return rows(query.stop(), query.values()).stream()
                .findFirst()
                .map(row -> position(filter, row))
                .orElse(null);
    }

    private List<ListRange> ranges(TaskFilter filter) {
        if (filter.year == null || filter.planId != null) {
            return ListRange.behind(filter);
        }
        return rows(YearSpan.SQL, Map.of("year", filter.year)).stream()
                .map(YearSpan::of)
                .flatMap(span -> span.ranges(filter).stream())
                .toList();
    }

    private static String position(TaskFilter filter, Tuple row) {
        return filter.sort.position(row).encoded();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Map<String, Object> values) {
        var query = database.createNativeQuery(sql, Tuple.class);
        values.forEach((name, value) -> {
            if (query.getParameters().stream().anyMatch(asked -> name.equals(asked.getName()))) {
                query.setParameter(name, value);
            }
        });
        return query.getResultList();
    }
}
