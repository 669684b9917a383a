package vn.dondoc.plan.writing;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.writing.content.WrittenPlan;

@Path("/api/plan/v1/plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Writing")
class WritingResource {

    private final PlanDrafting drafting;
    private final WrittenPlanStore store;
    private final SecurityIdentity identity;

    WritingResource(PlanDrafting drafting, WrittenPlanStore store, SecurityIdentity identity) {
        this.drafting = drafting;
        this.store = store;
        this.identity = identity;
    }

    /** Begins a plan without a document: a draft, which takes its number when it is issued. */
    @POST
    @RolesAllowed({"coordinator", "unit-head"})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> write(@Valid @NotNull WrittenPlan written) {
        var plan = drafting.create(Actor.of(identity), written);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, plan)
                .header(HttpHeaders.LOCATION, "/api/plan/v1/plans/" + plan.id())
                .header(HttpHeaders.ETAG, Etag.of(plan.version()))
                .build();
    }

    /** What was written, part by part, with the units that were found. */
    @GET
    @Path("/{id}/content")
    @RolesAllowed("**")
    public RestResponse<WrittenPlan> content(@RestPath UUID id) {
        var written = store.content(Actor.of(identity), id);
        return RestResponse.ResponseBuilder.ok(written.content())
                .header(HttpHeaders.ETAG, Etag.of(written.version()))
                .build();
    }

    /** Writes a draft anew; a task with the same words stays the same. */
    @PUT
    @Path("/{id}/content")
    @RolesAllowed({"coordinator", "unit-head"})
    public RestResponse<PlanView> rewrite(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WrittenPlan written) {
        var plan = drafting.replace(Actor.of(identity), id, ifMatch, written);
        return RestResponse.ResponseBuilder.ok(plan)
                .header(HttpHeaders.ETAG, Etag.of(plan.version()))
                .build();
    }
}
