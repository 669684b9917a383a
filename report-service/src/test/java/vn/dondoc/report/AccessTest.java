package vn.dondoc.report;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.dondoc.report.Office.V1;
import static vn.dondoc.report.Office.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.kit.TestStack;

/** Who may call what, cell by cell: a role either gets past the door (whatever it finds behind it) or 403. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Neighbours.class)
class AccessTest {

    private static final String NOBODYS = "018f0000-0000-7000-8000-000000000000";
    private static final List<String> ROLES = List.of(
            "officer",
            "unit-head",
            "coordinator",
            "leader",
            "clerk",
            "liaison",
            "eoffice",
            "admin",
            "auditor",
            "service");
    private static final Set<String> STAFF =
            Set.of("officer", "unit-head", "coordinator", "leader", "clerk", "auditor");
    private static final Set<String> OFFICE = Set.of("coordinator", "leader", "clerk", "auditor");
    private static final Set<String> AUTHORS = Set.of("officer", "coordinator");

    private static final Map<String, Set<String>> READS = Map.ofEntries(
            Map.entry("/me", Set.copyOf(ROLES)),
            Map.entry("/duties", STAFF),
            Map.entry("/rounds?year=2024", STAFF),
            Map.entry("/rounds/" + NOBODYS, STAFF),
            Map.entry("/rounds/" + NOBODYS + "/proposals", STAFF),
            Map.entry("/proposals", STAFF),
            Map.entry("/completeness?year=2024", STAFF),
            Map.entry("/reports", STAFF),
            Map.entry("/reports/" + NOBODYS, STAFF),
            Map.entry("/reports/" + NOBODYS + "/contributions", OFFICE),
            Map.entry("/reports/" + NOBODYS + "/preview", OFFICE),
            Map.entry("/releases", OFFICE),
            Map.entry("/releases/" + NOBODYS, OFFICE),
            Map.entry("/releases/" + NOBODYS + "/document.docx", OFFICE),
            Map.entry("/liaison/releases", Set.of("liaison")),
            Map.entry("/liaison/releases/" + NOBODYS, Set.of("liaison")),
            Map.entry("/liaison/releases/" + NOBODYS + "/document.docx", Set.of("liaison")),
            Map.entry("/changes", Set.of("service", "auditor", "admin", "eoffice")));

    private static final Map<String, Set<String>> WRITES = Map.ofEntries(
            Map.entry("/rounds/" + NOBODYS + "/reporters", Set.of("coordinator")),
            Map.entry("/rounds/" + NOBODYS + "/reporters/KINHTE/exemption", Set.of("coordinator")),
            Map.entry("/proposals/" + NOBODYS + "/decision", Set.of("coordinator")),
            Map.entry("/rounds/" + NOBODYS + "/reports", AUTHORS),
            Map.entry("/reports/" + NOBODYS + "/submission", AUTHORS),
            Map.entry("/reports/" + NOBODYS + "/approval", Set.of("unit-head", "leader")),
            Map.entry("/reports/" + NOBODYS + "/return", Set.of("unit-head", "leader", "clerk", "coordinator")),
            Map.entry("/reports/" + NOBODYS + "/acceptance", Set.of("coordinator")),
            Map.entry("/reports/" + NOBODYS + "/consolidation", Set.of("coordinator")),
            Map.entry("/reports/" + NOBODYS + "/issue", Set.of("clerk")),
            Map.entry("/liaison/releases/" + NOBODYS + "/receipts", Set.of("liaison")));

    private static final String ANY_BODY = "{}";

    @TestFactory
    Stream<DynamicTest> each_role_reads_what_its_work_needs() {
        return READS.entrySet().stream().flatMap(read -> ROLES.stream()
                .map(role ->
                        cell(role + " GET " + read.getKey(), read.getValue().contains(role), () -> as(role, "VPUB")
                                .get(V1 + read.getKey())
                                .statusCode())));
    }

    @TestFactory
    Stream<DynamicTest> each_role_changes_what_its_work_needs() {
        return WRITES.entrySet().stream().flatMap(write -> ROLES.stream()
                .map(role ->
                        cell(role + " POST " + write.getKey(), write.getValue().contains(role), () -> as(role, "VPUB")
                                .body(ANY_BODY)
                                .post(V1 + write.getKey())
                                .statusCode())));
    }

    @TestFactory
    Stream<DynamicTest> without_a_token_nothing_answers() {
        return Stream.concat(
                READS.keySet().stream()
                        .map(path -> DynamicTest.dynamicTest(
                                "GET " + path,
                                () -> assertEquals(401, given().get(V1 + path).statusCode()))),
                WRITES.keySet().stream()
                        .map(path -> DynamicTest.dynamicTest(
                                "POST " + path,
                                () -> assertEquals(
                                        401,
                                        given().contentType("application/json")
                                                .body(ANY_BODY)
                                                .post(V1 + path)
                                                .statusCode()))));
    }

    private static DynamicTest cell(String name, boolean mayPass, java.util.function.IntSupplier call) {
        return DynamicTest.dynamicTest(name, () -> {
            var status = call.getAsInt();
            assertEquals(mayPass, status != 403, () -> name + " answered " + status);
        });
    }
}
