package vn.dondoc.plan.writing;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;
import vn.dondoc.plan.amendment.RevisionView;
import vn.dondoc.plan.writing.content.WrittenPlan;

@Path("/api/plan/v1/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revisions")
class WrittenRevisionResource {

    private final WrittenRevisions revisions;
    private final SecurityIdentity identity;

    WrittenRevisionResource(WrittenRevisions revisions, SecurityIdentity identity) {
        this.revisions = revisions;
        this.identity = identity;
    }

    /** Compares a plan that was written here and is in force with what it is to say; it is applied as a whole or not at all. */
    @POST
    @Path("/revisions:written")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("coordinator")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RevisionView.class)))
    public RestResponse<RevisionView> write(@RestPath UUID id, @Valid @NotNull WrittenPlan written) {
        var added = revisions.propose(Actor.of(identity), id, written);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .header(HttpHeaders.LOCATION, "/api/plan/v1/revisions/" + added.id())
                .header(HttpHeaders.ETAG, Etag.of(added.version()))
                .build();
    }
}
