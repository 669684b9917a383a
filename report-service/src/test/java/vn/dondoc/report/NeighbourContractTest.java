package vn.dondoc.report;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field that this service reads is in the committed OpenAPI document of the service that gives it. */
class NeighbourContractTest {

    @ParameterizedTest(name = "{0}: {1} has {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    plan-service      | PlanView     | id type number symbol subject issuedOn issuerCode year status duties
                    plan-service      | Duty         | id name kind tier reporters recipient via text namedOn dueOn dueRule year periodFrom periodTo
                    plan-service      | Reporters    | phrase units
                    plan-service      | Recipient    | phrase unit
                    plan-service      | UnitRef      | code
                    plan-service      | Change       | type subjectId after
                    directory-service | UnitResponse | id code name shortName symbol parentCode
                    directory-service | VersionResponse | name shortName symbol parentCode validFrom validTo
                    directory-service | Successor | id code name from
                    directory-service | Change       | type subjectId after""")
    void the_fields_are_offered(String service, String schema, String fields) throws IOException {
        var document = document(service);
        for (var field : fields.split(" ")) {
            assertTrue(hasField(document, schema, field), () -> service + " no longer offers " + schema + "." + field);
        }
    }

    @ParameterizedTest(name = "{0} answers {1}")
    @CsvSource({
        "plan-service, /api/plan/v1/changes",
        "plan-service, /api/plan/v1/plans/{id}",
        "directory-service, /api/directory/v1/changes"
    })
    void the_addresses_are_offered(String service, String path) throws IOException {
        assertTrue(document(service).contains("  " + path + ":"), () -> service + " no longer answers " + path);
    }

    private static List<String> document(String service) throws IOException {
        var file = Path.of("..", service, "openapi", "openapi.yaml");
        assumeTrue(Files.exists(file), "built alone, without its neighbours' documents");
        return Files.readAllLines(file);
    }

    private static boolean hasField(List<String> document, String schema, String field) {
        var start = document.indexOf("    " + schema + ":");
        var line = Pattern.compile(" {8}" + field + ":");
        return start >= 0
                && document.stream()
                        .skip(start + 1L)
                        .takeWhile(text -> text.startsWith("     "))
                        .anyMatch(text -> line.matcher(text).matches());
    }
}
