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

@Path("/api/plan/v1/plans/{id}/unit-plan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Copying")
class UnitPlanResource {

    private final CopyService copies;
    private final SecurityIdentity identity;

    UnitPlanResource(CopyService copies, SecurityIdentity identity) {
        this.copies = copies;
        this.identity = identity;
    }

    /** Begins the own plan of a unit: a written draft of the tasks in which it has a part, linked to this plan. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"coordinator", "unit-head"})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> begin(@RestPath UUID id, @Valid @NotNull UnitPlanRequest request) {
        var plan = copies.unitPlan(Actor.of(identity), id, request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, plan)
                .header(HttpHeaders.LOCATION, "/api/plan/v1/plans/" + plan.id())
                .header(HttpHeaders.ETAG, Etag.of(plan.version()))
                .build();
    }
}
