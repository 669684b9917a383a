package vn.dondoc.kit;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Completes the OpenAPI document with what holds for every service: each operation's problems, the idempotency key of
 * each POST, and which members of a record are always there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final List<String> OF_ALL = List.of("400", "401", "403", "404", "503");
    private static final List<String> OF_CHANGES = List.of("409", "422");
    private static final List<String> OF_BODIES = List.of("413", "415");
    private static final List<String> OF_VERSIONS = List.of("412", "428");

    /** By simple name, which several packages may use. */
    private final Map<String, List<ClassInfo>> records = new HashMap<>();

    public ApiDocument(IndexView index) {
        index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith("vn.dondoc."))
                .forEach(type -> records.computeIfAbsent(type.simpleName(), _ -> new ArrayList<>())
                        .add(type));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSchema("Problem", problem());
        document.getComponents().getSchemas().forEach(this::describeMembers);
        document.getPaths().getPathItems().values().forEach(ApiDocument::describe);
    }

    private static void describe(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            OF_ALL.forEach(status -> addProblem(operation, status));
            if (method == PathItem.HttpMethod.POST) {
                operation.addParameter(idempotencyKey());
            }
            if (method != PathItem.HttpMethod.GET) {
                OF_CHANGES.forEach(status -> addProblem(operation, status));
            }
            if (operation.getRequestBody() != null) {
                OF_BODIES.forEach(status -> addProblem(operation, status));
            }
            if (takesVersion(operation)) {
                OF_VERSIONS.forEach(status -> addProblem(operation, status));
            }
        });
    }

    private static boolean takesVersion(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private static void addProblem(Operation operation, String status) {
        var body = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description("Problem")
                                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body)));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("The same key and body get the first answer again.")
                .schema(text());
    }

    private void describeMembers(String name, Schema schema) {
        if (schema.getProperties() != null) {
            record(name, schema.getProperties().keySet()).ifPresent(type -> describeMembers(type, schema));
        }
    }

    /** The record that a schema was made of: "Duty2" is the Duty that has the schema's members. */
    private Optional<ClassInfo> record(String schema, Set<String> members) {
        var name = schema.startsWith("Page") ? "Page" : schema.replaceFirst("\\d+$", "");
        return records.getOrDefault(name, List.of()).stream()
                .min(Comparator.<ClassInfo>comparingLong(type -> difference(type, members))
                        .thenComparing(ClassInfo::name));
    }

    private static long difference(ClassInfo type, Set<String> members) {
        var own =
                type.recordComponents().stream().map(RecordComponentInfo::name).collect(Collectors.toSet());
        var missing = members.stream().filter(member -> !own.contains(member)).count();
        return missing
                + own.stream().filter(member -> !members.contains(member)).count();
    }

    private static void describeMembers(ClassInfo type, Schema schema) {
        var members = new LinkedHashMap<>(schema.getProperties());
        var required = new TreeSet<String>();
        for (var member : type.recordComponents()) {
            if (isNullable(member)) {
                members.computeIfPresent(member.name(), (any, own) -> orNull(own));
            } else if (members.containsKey(member.name())) {
                required.add(member.name());
            }
        }
        schema.setProperties(members);
        schema.setRequired(required.isEmpty() ? null : new ArrayList<>(required));
    }

    private static boolean isNullable(RecordComponentInfo member) {
        return member.type().hasAnnotation(NULLABLE) || member.hasAnnotation(NULLABLE);
    }

    private static Schema orNull(Schema schema) {
        var nothing = OASFactory.createSchema().addType(Schema.SchemaType.NULL);
        return schema.getRef() == null
                ? schema.addType(Schema.SchemaType.NULL)
                : OASFactory.createSchema().addAnyOf(schema).addAnyOf(nothing);
    }

    private static Schema problem() {
        var violation = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("field", text())
                .addProperty("message", text())
                .required(List.of("field", "message"));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("code", text())
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(violation))
                .addProperty("requestId", text())
                .required(List.of("type", "title", "status", "code", "violations"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
