package vn.dondoc.directory.exchange;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Problem;
import vn.dondoc.kit.RuleViolation;

@Path("/api/directory/v1/unit-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Unit lists")
class UnitImportResource {

    private final UnitImports imports;
    private final Texts texts;
    private final SecurityIdentity identity;

    UnitImportResource(UnitImports imports, Texts texts, SecurityIdentity identity) {
        this.imports = imports;
        this.texts = texts;
        this.identity = identity;
    }

    /**
     * Founds, renames, moves and recodes units by a list. All rows are recorded or none: with an error the answer is 422, a
     * problem whose further members {@code rows}, {@code counts} and {@code findings} are those of the dry run's answer.
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("admin")
    @APIResponse(
            responseCode = "200",
            description = "What the file did, or in a dry run would do",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    public RestResponse<?> add(@BeanParam @Valid ImportForm form) {
        var outcome = imports.run(Actor.of(identity), form.upload(), form.dryRun);
        var errors = outcome.counts().error();
        if (form.dryRun || errors == 0) {
            return RestResponse.ok(outcome);
        }
        var problem = texts.problem(RuleViolation.withStatus(422, "import.rows-refused", errors));
        return RestResponse.ResponseBuilder.create(422)
                .entity((Object) RefusedImport.of(problem, outcome))
                .type(Problem.MEDIA_TYPE)
                .build();
    }
}
