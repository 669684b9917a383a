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
 * How many database pages a page of 50 lines touches with 10,000, 100,000 and 1,000,000 parts, for every order and filter. Not part
 * of the suite: {@code mvn -pl plan-service test -Dtest=TaskListBenchmark}, some minutes; {@code -DargLine=-Ddondoc.parts=10000,100000}
 * measures less.
 */
class TaskListBenchmark {

    private static final int MOST = 12;

    @Test
    void a_page_of_the_list_does_not_grow_with_the_table() throws IOException, SQLException {
        List<Map<String, ListReads.Cost>> promised = new ArrayList<>();
        List<Map<String, ListReads.Cost>> searching = new ArrayList<>();
        var sizes = Stream.of(System.getProperty("dondoc.parts", "10000,100000,1000000")
                        .split(","))
                .map(Integer::valueOf)
                .toList();
        for (var size : sizes) {
            var begun = System.nanoTime();
            try (var database = Workload.of(size);
                    var connection = database.connection()) {
                System.out.printf(
                        "%,d parts made in %d s, %s%n",
                        size, (System.nanoTime() - begun) / 1_000_000_000, sizes(connection));
                promised.add(ListReads.promised(connection));
                searching.add(ListReads.searching(connection));
            }
        }
        print("At most 12 pages", promised);
        print("Reads on until it has found enough", searching);
        assertEquals(
                List.of(),
                promised.stream()
                        .flatMap(costs -> costs.entrySet().stream())
                        .filter(read -> read.getValue().pages() > MOST)
                        .toList());
    }

    private static void print(String title, List<Map<String, ListReads.Cost>> bySize) {
        System.out.println("\n" + title);
        for (var read : ListReads.names(bySize.getFirst())) {
            System.out.printf("%-36s", read);
            bySize.forEach(costs -> System.out.printf("%32s", costs.get(read)));
            System.out.println();
        }
    }

    private static Map<String, String> sizes(Connection connection) throws SQLException {
        Map<String, String> sizes = new LinkedHashMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select 'table', pg_size_pretty(pg_table_size('assignment'))
                        union all select 'indexes', pg_size_pretty(pg_indexes_size('assignment'))""")) {
            while (rows.next()) {
                sizes.put(rows.getString(1), rows.getString(2));
            }
        }
        return sizes;
    }
}
