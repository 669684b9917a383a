package vn.dondoc.plan.reading.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

/**
 * Each own-written plan of the evaluation goes by the API from its file to an issued plan; what a person had to add is
 * printed as a table. The stand-in knows the units of one office only, so those of other offices are chosen by hand.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class ManyDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/evaluation");
    private static final Queue<String> TABLE = new ConcurrentLinkedQueue<>();

    /** An upload on its way; {@code by} hand was done so much of it. */
    private record Way(String id, String etag, JsonPath draft) {}

    @AfterAll
    static void print() {
        System.out.println(
                "| document | file | tasks | duties | given: number, date, subject | units chosen | errors set aside | warnings left |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        TABLE.stream().sorted().forEach(System.out::println);
    }

    @TestFactory
    Stream<DynamicTest> each_document_becomes_an_issued_plan_by_the_API() throws IOException {
        try (var files = Files.list(FOLDER)) {
            List<Path> documents = files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertTrue(documents.size() >= 10);
            return Stream.concat(
                    documents.stream()
                            .map(path -> walk(
                                    path.getFileName().toString(), DocumentFile.name(path), DocumentFile.bytes(path))),
                    Stream.of(walk(
                            "01-chuyen-doi-so, .odt", "van-ban.odt", odt(Files.readString(documents.getFirst())))));
        }
    }

    private DynamicTest walk(String label, String file, byte[] content) {
        return DynamicTest.dynamicTest(label, () -> issue(label, file, content));
    }

    private void issue(String label, String file, byte[] content) {
        var read = upload(file, content);
        Map<String, Object> given = missing(read.draft());
        var identified = given.isEmpty() ? read : amend(read, given);
        var corrections = unresolved(identified.draft());
        var named = corrections.isEmpty() ? identified : amend(identified, Map.of("tasks", corrections));
        var errors = openErrors(named.draft());
        var decided = errors.isEmpty() ? named : amend(named, Map.of("findings", errors));
        accept(decided);
        TABLE.add("| %s | %s | %d | %d | %s | %d of %d | %d | %d |"
                .formatted(
                        label.replaceFirst("(\\.\\w+)?\\.txt", ""),
                        file.substring(file.lastIndexOf('.')),
                        read.draft().getList("tasks").size(),
                        read.draft().getList("duties").size(),
                        given.isEmpty() ? "–" : String.join(", ", given.keySet()),
                        corrections.stream()
                                .mapToInt(task -> ((List<?>) task.get("assignments")).size())
                                .sum(),
                        read.draft().getList("tasks.assignments.flatten()").size(),
                        errors.size(),
                        read.draft()
                                .getList("findings.findAll { it.severity == 'WARNING' && it.decision == 'OPEN' }")
                                .size()));
    }

    /** The .odt is one of the others once more, so it needs a number of its own. */
    private static Way upload(String file, byte[] content) {
        var upload = As.coordinator().multiPart("file", file, content);
        var answer = (file.endsWith(".odt") ? upload.multiPart("number", Papers.nextNumber()) : upload)
                .post(As.V1 + "/imports");
        assertEquals(201, answer.statusCode(), answer::asString);
        return new Way(answer.path("id"), answer.header("ETag"), answer.jsonPath());
    }

    /** What the acceptance asks for and the document does not say. The number is always a fresh one: these offices share one register here. */
    private static Map<String, Object> missing(JsonPath draft) {
        Map<String, Object> given = new LinkedHashMap<>();
        if (draft.get("document.number") == null || draft.get("document.symbol") == null) {
            given.put("number", Papers.nextNumber());
        }
        if (draft.get("document.issuedOn") == null) {
            given.put("issuedOn", "2026-01-20");
        }
        if (draft.get("document.subject") == null) {
            given.put("subject", "Trích yếu nhập bằng tay");
        }
        return given;
    }

    private static List<Map<String, Object>> unresolved(JsonPath draft) {
        List<Map<String, Object>> tasks = new ArrayList<>();
        List<Map<String, Object>> read = draft.getList("tasks");
        for (var task : read) {
            List<Map<String, Object>> parties = list(task.get("assignments"));
            var chosen = Stream.iterate(0, i -> i < parties.size(), i -> i + 1)
                    .filter(i -> !(Boolean) parties.get(i).get("resolved"))
                    .map(i -> Map.<String, Object>of("index", i, "units", List.of("TONGHOP")))
                    .toList();
            if (!chosen.isEmpty()) {
                tasks.add(Map.of("ordinal", task.get("ordinal"), "assignments", chosen));
            }
        }
        return tasks;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object json) {
        return (List<Map<String, Object>>) json;
    }

    private static List<Map<String, Object>> openErrors(JsonPath draft) {
        List<Map<String, Object>> findings = draft.getList("findings");
        return Stream.iterate(0, i -> i < findings.size(), i -> i + 1)
                .filter(i -> "ERROR".equals(findings.get(i).get("severity"))
                        && "OPEN".equals(findings.get(i).get("decision")))
                .map(i -> Map.<String, Object>of("index", i, "decision", "SKIPPED"))
                .toList();
    }

    private static Way amend(Way way, Map<String, Object> amendment) {
        var answer = As.coordinator()
                .header("If-Match", way.etag())
                .contentType("application/json")
                .body(amendment)
                .patch(As.V1 + "/imports/" + way.id());
        assertEquals(200, answer.statusCode(), answer::asString);
        return new Way(way.id(), answer.header("ETag"), answer.jsonPath());
    }

    private static void accept(Way way) {
        var plan = As.coordinator().header("If-Match", way.etag()).post(As.V1 + "/imports/" + way.id() + "/acceptance");
        assertEquals(201, plan.statusCode(), plan::asString);
        var issued = As.coordinator()
                .header("If-Match", plan.header("ETag"))
                .post(As.V1 + "/plans/" + plan.path("id") + "/issue");
        assertEquals(200, issued.statusCode(), issued::asString);
        assertEquals("ISSUED", issued.path("status"));
    }

    private static byte[] odt(String text) throws IOException {
        var paragraphs = text.lines()
                .map(line -> "<text:p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</text:p>")
                .collect(Collectors.joining());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            part(zip, "content.xml", """
                    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>%s</office:text>\
                    </office:body></office:document-content>""".formatted(paragraphs));
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
