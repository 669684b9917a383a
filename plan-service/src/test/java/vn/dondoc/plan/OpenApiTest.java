package vn.dondoc.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.kit.TestStack;

/** The build writes the document; that it is committed as written is checked by the clean tree after the build. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class OpenApiTest {

    @Test
    void every_operation_has_an_id_of_its_own() throws IOException {
        var lines = document();
        var operations = lines.stream()
                .filter(line -> line.matches("    (get|post|put|patch|delete):"))
                .count();
        var ids = lines.stream().filter(line -> line.contains("operationId:")).distinct();
        assertEquals(operations, ids.count());
    }

    @TestFactory
    Stream<DynamicTest> the_addresses_that_others_rely_on_are_there() throws IOException {
        var lines = document();
        return Stream.of(
                        "/imports",
                        "/imports/{id}",
                        "/imports/{id}/text",
                        "/imports/{id}/acceptance",
                        "/plans/{id}/issue",
                        "/tasks",
                        "/tasks/{id}/assignments/{assignmentId}/progress",
                        "/changes")
                .map(path ->
                        DynamicTest.dynamicTest(path, () -> assertTrue(lines.contains("  " + As.V1 + path + ":"))));
    }

    private static List<String> document() throws IOException {
        return Files.readAllLines(Path.of("openapi/openapi.yaml"));
    }
}
