package vn.dondoc.plan.tasklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Workload;

/**
 * How many database pages a page of 50 lines touches with 10,000, 100,000 and 1,000,000 parts, for every order and filter, at the
 * beginning and in the middle; then one of 100 lines. Not part of the suite: {@code mvn -pl plan-service test
 * -Dtest=TaskListBenchmark}, some minutes; {@code -DargLine=-Ddondoc.parts=10000,100000} measures less.
 */
class TaskListBenchmark {

    @Test
    void a_page_of_the_list_does_not_grow_with_the_table() throws IOException, SQLException {
        List<Map<String, ListReads.Cost>> usual = new ArrayList<>();
        List<Map<String, ListReads.Cost>> largest = new ArrayList<>();
        for (var size : sizes()) {
            var begun = System.nanoTime();
            try (var database = Workload.of(size);
                    var connection = database.connection()) {
                System.out.printf("%,d parts made in %d s%n", size, (System.nanoTime() - begun) / 1_000_000_000);
                sizes(connection).forEach((name, bytes) -> System.out.printf("  %-34s %s%n", name, bytes));
                usual.add(ListQuestions.asked(connection, 50));
                largest.add(ListQuestions.asked(connection, 100));
            }
        }
        System.out.println("\nPages (lines, + when the list goes on, time)");
        print("50 lines", usual);
        print("100 lines", largest);
        assertEquals(
                List.of(),
                usual.stream()
                        .flatMap(costs -> costs.entrySet().stream())
                        .filter(read -> read.getValue().isTooMuch())
                        .toList());
    }

    private static List<Integer> sizes() {
        return Stream.of(System.getProperty("dondoc.parts", "10000,100000,1000000")
                        .split(","))
                .map(Integer::valueOf)
                .toList();
    }

    private static void print(String title, List<Map<String, ListReads.Cost>> bySize) {
        for (var promise : ListReads.Promise.values()) {
            System.out.printf("%n%s, %s, at most %d for 50%n", title, promise, promise.most);
            bySize.getLast().forEach((read, cost) -> {
                if (cost.promise() == promise) {
                    System.out.printf("%-44s", read);
                    bySize.forEach(costs -> System.out.printf("%24s", costs.get(read)));
                    System.out.println();
                }
            });
        }
    }

    private static Map<String, String> sizes(Connection connection) throws SQLException {
        Map<String, String> sizes = new LinkedHashMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select relname, pg_size_pretty(pg_relation_size(oid)) from pg_class
                        where relname ~ '^(assignment|task_word|year_span)' and relkind in ('r', 'i') order by relname""")) {
            while (rows.next()) {
                sizes.put(rows.getString(1), rows.getString(2));
            }
        }
        return sizes;
    }
}
