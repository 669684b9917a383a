package vn.dondoc.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.report.report.ReportStatus;

/** The build writes the document; the gate of the clean tree keeps it committed. */
class OpenApiTest {

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("openapi/openapi.yaml"));
    }

    @Test
    void every_operation_has_an_id_of_its_own() throws IOException {
        var operations = lines().stream()
                .filter(line -> line.matches("    (get|post|put|patch|delete):"))
                .count();
        var ids = lines().stream()
                .filter(line -> line.contains("operationId:"))
                .distinct()
                .count();
        assertEquals(operations, ids);
    }

    @Test
    void every_address_is_under_the_services_own_path() throws IOException {
        var paths = lines().stream().filter(line -> line.matches("  /.*:")).toList();
        assertTrue(paths.stream().allMatch(path -> path.startsWith("  /api/report/v1/")), paths::toString);
    }

    @Test
    void the_states_of_a_report_are_the_same_in_its_round() throws IOException {
        var document = String.join("\n", lines());
        var reporter = document.substring(document.indexOf("    ExpectedReporter:"));
        Arrays.stream(ReportStatus.values())
                .forEach(status -> assertTrue(reporter.contains("- " + status.name()), status::name));
    }
}
