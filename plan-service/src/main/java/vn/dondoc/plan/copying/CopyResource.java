package vn.dondoc.plan.copying;

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
import vn.dondoc.plan.plan.PlanView;

@Path("/api/plan/v1/plans/{id}/copy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Copying")
class CopyResource {

    private final CopyService copies;
    private final SecurityIdentity identity;

    CopyResource(CopyService copies, SecurityIdentity identity) {
        this.copies = copies;
        this.identity = identity;
    }

    /** Begins the plan of another year: a written draft with days moved and references refreshed, to be reviewed before its issue. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"coordinator", "unit-head"})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> copy(@RestPath UUID id, @Valid @NotNull CopyRequest request) {
        var plan = copies.copy(Actor.of(identity), id, request.year());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, plan)
                .header(HttpHeaders.LOCATION, "/api/plan/v1/plans/" + plan.id())
                .header(HttpHeaders.ETAG, Etag.of(plan.version()))
                .build();
    }
}
