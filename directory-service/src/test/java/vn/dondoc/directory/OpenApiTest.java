package vn.dondoc.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OpenApiTest {

    @ConfigProperty(name = "quarkus.management.test-port", defaultValue = "0")
    int port;

    @Test
    void the_built_document_has_a_stable_id_for_every_operation() throws IOException {
        var document = Files.readString(Path.of("openapi/openapi.yaml"));
        var operations = document.lines()
                .filter(line -> line.matches("    (get|post|put|patch|delete):"))
                .count();
        var ids = document.lines()
                .filter(line -> line.contains("operationId:"))
                .distinct()
                .count();
        assertEquals(operations, ids);
        RestAssured.reset();
    }
}
