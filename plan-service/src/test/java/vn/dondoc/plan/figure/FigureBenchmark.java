package vn.dondoc.plan.figure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Workload;

/**
 * What figures cost from their sums, beside counting. Not part of the suite:
 * {@code mvn -pl plan-service test -Dtest=FigureBenchmark -DargLine=-Ddondoc.parts=1000000}.
 */
class FigureBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final List<String> OFFICE =
            IntStream.rangeClosed(1, 11).mapToObj(n -> "U" + n).toList();

    @Test
    void figures_are_read_from_their_sums() throws IOException, SQLException {
        try (var database = Workload.of(Integer.getInteger("dondoc.parts", 100_000));
                var connection = database.connection()) {
            for (var by : FigureGrouping.values()) {
                print(connection, "all", null, by);
                print(connection, "office", OFFICE, by);
                print(connection, "unit", List.of("U7"), by);
            }
            explained(
                    connection,
                    "counting all",
                    "select outcome, due_key < '2026-06-15', count(*) from assignment where listed group by 1, 2");
        }
    }

    private static void print(Connection connection, String scope, List<String> units, FigureGrouping by)
            throws SQLException, IOException {
        var filter = new FigureFilter();
        filter.by = by;
        var query = new FigureQuery(filter, units, TODAY);
        explained(connection, scope + " by " + by, Workload.literal(query.sql(), query.values()));
    }

    private static void explained(Connection connection, String name, String sql) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement
                    .executeQuery("explain (analyze, buffers, format json) " + sql)
                    .close();
            var row = statement.executeQuery("explain (analyze, buffers, format json) " + sql);
            row.next();
            var plan = new ObjectMapper().readTree(row.getString(1)).get(0);
            System.out.printf(
                    "%-20s %8d pages %8.1f ms%n",
                    name,
                    plan.at("/Plan/Shared Hit Blocks").asLong()
                            + plan.at("/Plan/Shared Read Blocks").asLong(),
                    plan.get("Execution Time").asDouble());
        }
    }
}
