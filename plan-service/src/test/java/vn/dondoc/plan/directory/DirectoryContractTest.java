package vn.dondoc.plan.directory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import vn.dondoc.plan.importing.citing.CitingDocument;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.referencecopy.CopiedReference;
import vn.dondoc.plan.referencecopy.ReferenceStanding;
import vn.dondoc.plan.unitcopy.CopiedUnit;
import vn.dondoc.plan.unitcopy.Successor;
import vn.dondoc.plan.unitcopy.UnitVersion;

/** Every field that this service reads of the directory stands in the directory's committed document. */
class DirectoryContractTest {

    private static final String V1 = "/api/directory/v1";

    private final JsonNode document = document();

    @TestFactory
    Stream<DynamicTest> what_is_read_of_resolved_phrases_is_offered() {
        var answer = answer("/units:resolve", "post");
        var result = items(answer, "results");
        var match = items(result, "matches");
        return Stream.of(
                        fields(Phrases.Answer.class, answer),
                        fields(Phrases.Result.class, result),
                        fields(Phrases.Match.class, match),
                        fields(Phrases.Member.class, items(match, "members")))
                .flatMap(fields -> fields);
    }

    @TestFactory
    Stream<DynamicTest> what_is_read_of_citations_is_offered() {
        var answer = answer("/citations:resolve", "post");
        var citation = items(answer, "citations");
        return Stream.of(
                        fields(Citation.Answer.class, answer),
                        fields(Citation.class, citation),
                        fields(Citation.CitedDifference.class, items(citation, "differences")),
                        fields(Finding.class, items(citation, "findings")),
                        fields(Span.class, property(citation, "span")))
                .flatMap(fields -> fields);
    }

    @TestFactory
    Stream<DynamicTest> what_is_asked_is_understood() {
        return Stream.concat(
                fields(Phrases.class, question("/units:resolve")),
                fields(Citation.Query.class, question("/citations:resolve")));
    }

    /** The feed's {@code after} is the unit with its versions and successors, as three addresses answer them. */
    @TestFactory
    Stream<DynamicTest> what_is_copied_of_units_is_offered() {
        return Stream.of(
                        fields(CopiedUnit.class, answer("/units/{id}", "get"), List.of("versions", "successors")),
                        fields(
                                UnitVersion.class,
                                schema(answer("/units/{id}/versions", "get").path("items"))),
                        fields(Successor.class, items(answer("/units/{id}/successors", "get"), "successors")))
                .flatMap(fields -> fields);
    }

    @TestFactory
    Stream<DynamicTest> what_is_copied_of_legal_references_is_offered() {
        var reference = answer("/legal-references/{id}", "get");
        var standing = items(reference, "standings");
        return Stream.of(
                        fields(CopiedReference.class, reference),
                        fields(ReferenceStanding.class, standing),
                        fields(ReferenceStanding.By.class, property(standing, "by")))
                .flatMap(fields -> fields);
    }

    @TestFactory
    Stream<DynamicTest> what_is_told_of_citing_documents_is_understood() {
        var put = operation("/citing-documents/{id}", "put");
        return fields(CitingDocument.class, schema(put.at("/requestBody/content/application~1json/schema")));
    }

    private static Stream<DynamicTest> fields(Class<?> ours, JsonNode theirs) {
        return fields(ours, theirs, List.of());
    }

    private static Stream<DynamicTest> fields(Class<?> ours, JsonNode theirs, List<String> inTheFeedOnly) {
        return Arrays.stream(ours.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !inTheFeedOnly.contains(name))
                .map(name -> DynamicTest.dynamicTest(
                        ours.getSimpleName() + "." + name,
                        () -> assertTrue(theirs.path("properties").has(name), () -> theirs.toString())));
    }

    private JsonNode answer(String path, String method) {
        return schema(operation(path, method).at("/responses/200/content/application~1json/schema"));
    }

    private JsonNode question(String path) {
        return schema(operation(path, "post").at("/requestBody/content/application~1json/schema"));
    }

    private JsonNode operation(String path, String method) {
        return document.path("paths").path(V1 + path).path(method);
    }

    private JsonNode items(JsonNode schema, String property) {
        return schema(property(schema, property).path("items"));
    }

    private JsonNode property(JsonNode schema, String property) {
        return schema(schema.path("properties").path(property));
    }

    private JsonNode schema(JsonNode node) {
        var nullable = node.path("anyOf").path(0);
        var reference =
                (nullable.isMissingNode() ? node : nullable).path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private static JsonNode document() {
        var file = Path.of("../directory-service/openapi/openapi.yaml");
        try (var text = Files.newBufferedReader(file)) {
            return new ObjectMapper().valueToTree(new Yaml().load(text));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
