package vn.dondoc.plan.reading.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person read from one document; the file has one line per field, task, duty or relation, its columns divided by bars.
 *
 * @param fields type, number, symbol, date, subject, issuer; those not given are not compared
 */
record Expectation(Map<String, @Nullable String> fields, List<Task> tasks, List<Duty> duties, List<String> relations) {

    record Task(
            String number,
            String text,
            List<Unit> units,
            @Nullable String timeKind,
            @Nullable String dueOn) {}

    record Unit(String role, String phrase) {}

    record Duty(
            String kind,
            String tier,
            @Nullable String reporters,
            @Nullable String recipient,
            @Nullable String via,
            @Nullable String dueOn) {}

    static Expectation of(List<String> lines) {
        Expectation result =
                new Expectation(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        lines.stream().filter(line -> !line.isBlank()).forEach(line -> result.take(columns(line)));
        return result;
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private void take(List<String> columns) {
        switch (columns.getFirst()) {
            case "task" -> tasks.add(task(columns));
            case "duty" ->
                duties.add(new Duty(
                        columns.get(1),
                        columns.get(2),
                        value(columns.get(3)),
                        value(columns.get(4)),
                        value(columns.get(5)),
                        value(columns.get(6))));
            case "relation" -> relations.add(columns.get(1) + " " + columns.get(2));
            default -> fields.put(columns.getFirst(), value(columns.get(1)));
        }
    }

    private static Task task(List<String> columns) {
        String[] time = columns.get(4).split(" ");
        boolean none = time[0].equals("NONE") || time[0].equals("UNREADABLE");
        List<Unit> units = Arrays.stream(columns.get(3).split(" ; "))
                .filter(unit -> !unit.isBlank())
                .map(unit -> unit.split(" ", 2))
                .map(unit -> new Unit(unit[0], unit[1]))
                .toList();
        return new Task(
                columns.get(1).equals("-") ? "" : columns.get(1),
                columns.get(2),
                units,
                none ? null : time[0],
                value(time[1]));
    }

    private static @Nullable String value(String written) {
        return written.equals("-") ? null : written;
    }
}
