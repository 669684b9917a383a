package vn.dondoc.plan.importing;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import vn.dondoc.plan.amendment.RevisionView;
import vn.dondoc.plan.importing.progress.ProgressBoard;

@Path("/api/plan/v1/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revisions")
class RevisionUploadResource {

    private final RevisionUpload revisions;
    private final ProgressBoard board;
    private final SecurityIdentity identity;

    RevisionUploadResource(RevisionUpload revisions, ProgressBoard board, SecurityIdentity identity) {
        this.revisions = revisions;
        this.board = board;
        this.identity = identity;
    }

    /** Reads a corrected document of a plan and compares it; nothing of the plan changes until the revision is applied. */
    @POST
    @Path("/revisions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("coordinator")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RevisionView.class)))
    public RestResponse<RevisionView> add(
            @RestPath UUID id,
            @Parameter(hidden = true) @RestHeader("Idempotency-Key") @Nullable String key,
            @BeanParam @Valid UploadForm form) {
        var actor = Actor.of(identity);
        var added = revisions.add(actor, id, form.upload(board.begin(actor, key)));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .header(HttpHeaders.LOCATION, "/api/plan/v1/revisions/" + added.id())
                .header(HttpHeaders.ETAG, Etag.of(added.version()))
                .build();
    }
}
