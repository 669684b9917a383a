package vn.dondoc.plan.importing;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.Page;
import vn.dondoc.plan.importing.draft.Amendment;
import vn.dondoc.plan.importing.progress.ProgressBoard;
import vn.dondoc.plan.plan.PlanView;

@Path("/api/plan/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
class ImportResource {

    private final ImportService imports;
    private final ProgressBoard board;
    private final SecurityIdentity identity;

    ImportResource(ImportService imports, ProgressBoard board, SecurityIdentity identity) {
        this.imports = imports;
        this.board = board;
        this.identity = identity;
    }

    /** Reads a plan document (.docx, .odt, .pdf or .txt) into a draft with its findings; a state secret is refused and not kept. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"coordinator", "eoffice"})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> add(
            @Parameter(hidden = true) @RestHeader("Idempotency-Key") @Nullable String key,
            @BeanParam @Valid UploadForm form) {
        var actor = Actor.of(identity);
        var added = imports.add(actor, form.upload(board.begin(actor, key)));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .header(HttpHeaders.LOCATION, "/api/plan/v1/imports/" + added.id())
                .header(HttpHeaders.ETAG, Etag.of(added.version()))
                .build();
    }

    /** Imports that the sender may see, newest first. */
    @GET
    @RolesAllowed({"coordinator", "leader", "clerk", "admin", "eoffice", "auditor", "service"})
    public Page<ImportRow> list(@BeanParam @Valid ImportFilter filter) {
        return imports.list(Actor.of(identity), filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"coordinator", "leader", "clerk", "admin", "eoffice", "auditor", "service"})
    public RestResponse<ImportView> get(@RestPath UUID id) {
        return tagged(imports.get(Actor.of(identity), id));
    }

    /** The document's text in NFC; all spans of the draft index it. */
    @GET
    @Path("/{id}/text")
    @Produces("text/plain;charset=utf-8")
    @RolesAllowed({"coordinator", "leader", "clerk", "admin", "eoffice", "auditor", "service"})
    public String text(@RestPath UUID id) {
        return imports.text(Actor.of(identity), id);
    }

    /** Adds what the document does not say, corrects what was read, decides findings; what is absent stays. */
    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("coordinator")
    public RestResponse<ImportView> amend(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Amendment amendment) {
        return tagged(imports.amend(Actor.of(identity), id, ifMatch, amendment));
    }

    /** Asks the directory again for units and citations; what a person chose stays. */
    @POST
    @Path("/{id}/recheck")
    @RolesAllowed("coordinator")
    public RestResponse<ImportView> recheck(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(imports.recheck(Actor.of(identity), id, ifMatch));
    }

    /** Makes a draft plan of the import, which changes no more. */
    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed("coordinator")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> accept(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var plan = imports.accept(Actor.of(identity), id, ifMatch);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, plan)
                .header(HttpHeaders.LOCATION, "/api/plan/v1/plans/" + plan.id())
                .header(HttpHeaders.ETAG, Etag.of(plan.version()))
                .build();
    }

    private static RestResponse<ImportView> tagged(ImportView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Etag.of(view.version()))
                .build();
    }
}
