package vn.dondoc.plan.tasklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Workload;

/** With 20,000 parts, no list costs more than is promised for its kind; {@link TaskListBenchmark} does the same with a million. */
class TaskListPagesTest {

    @Test
    void a_page_of_50_lines_costs_no_more_than_its_kind_promises() throws IOException, SQLException {
        try (var database = Workload.of(20_000);
                var connection = database.connection()) {
            var costs = ListQuestions.asked(connection, 50);
            assertEquals(
                    List.of(),
                    costs.entrySet().stream()
                            .filter(read -> read.getValue().isTooMuch())
                            .toList());
            assertTrue(
                    costs.values().stream().filter(cost -> cost.lines() == 50).count() > 150, "too little was read");
        }
    }
}
