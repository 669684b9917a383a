package vn.dondoc.plan.plan;

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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;

@Path("/api/plan/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanLifeResource {

    private final PlanLife life;
    private final SecurityIdentity identity;

    PlanLifeResource(PlanLife life, SecurityIdentity identity) {
        this.life = life;
        this.identity = identity;
    }

    /**
     * Puts the plan in force: its number is taken, units see their tasks, its duties run. The body may be left out: a plan
     * that was written here then takes the next number of its register, and today's date.
     */
    @POST
    @Path("/{id}/issue")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"coordinator", "clerk"})
    public RestResponse<PlanView> issue(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable @RequestBody(required = false) IssueRequest request) {
        var given = Objects.requireNonNullElse(request, IssueRequest.PLAIN);
        return tagged(life.issue(Actor.of(identity), id, ifMatch, given));
    }

    /** The same without a body, whatever media type the sender names for it. */
    @POST
    @Path("/{id}/issue")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"coordinator", "clerk"})
    @Operation(hidden = true)
    public RestResponse<PlanView> issueAsItIs(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(life.issue(Actor.of(identity), id, ifMatch, IssueRequest.PLAIN));
    }

    /** Stops the work for a while: nobody reports progress on a suspended plan's tasks. */
    @POST
    @Path("/{id}/suspension")
    @RolesAllowed({"coordinator", "unit-head"})
    public RestResponse<PlanView> suspend(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull TransitionRequest request) {
        return change(id, ifMatch, Transition.SUSPENSION, request);
    }

    /** Lets the work go on. */
    @POST
    @Path("/{id}/resumption")
    @RolesAllowed({"coordinator", "unit-head"})
    public RestResponse<PlanView> resume(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull TransitionRequest request) {
        return change(id, ifMatch, Transition.RESUMPTION, request);
    }

    /** Ends the plan; {@code unfinished} of the answer says how many parts stay undone. */
    @POST
    @Path("/{id}/closure")
    @RolesAllowed({"coordinator", "unit-head"})
    public RestResponse<PlanView> close(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull TransitionRequest request) {
        return change(id, ifMatch, Transition.CLOSURE, request);
    }

    /** Takes the plan back; a number that it has stays its own. */
    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({"coordinator", "unit-head"})
    public RestResponse<PlanView> cancel(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull TransitionRequest request) {
        return change(id, ifMatch, Transition.CANCELLATION, request);
    }

    private RestResponse<PlanView> change(
            UUID id, @Nullable String ifMatch, Transition step, TransitionRequest request) {
        return tagged(life.change(Actor.of(identity), id, ifMatch, step, request));
    }

    private static RestResponse<PlanView> tagged(PlanView plan) {
        return RestResponse.ResponseBuilder.ok(plan)
                .header(HttpHeaders.ETAG, Etag.of(plan.version()))
                .build();
    }
}
