package vn.dondoc.plan.tasklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Workload;

/** With 20,000 parts, a page of 50 lines is read from one index; {@link TaskListBenchmark} does the same with a million. */
class TaskListPagesTest {

    private static final int MOST = 12;

    @Test
    void a_page_of_the_list_touches_at_most_12_pages_of_the_database() throws IOException, SQLException {
        try (var database = Workload.of(20_000);
                var connection = database.connection()) {
            var costs = ListReads.promised(connection);
            var dear = costs.entrySet().stream()
                    .filter(read -> read.getValue().pages() > MOST)
                    .toList();
            assertEquals(List.of(), dear);
            assertTrue(
                    costs.values().stream().filter(cost -> cost.rows() > LINES).count() > 20, "too little was read");
        }
    }

    private static final int LINES = 50;
}
