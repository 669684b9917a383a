package vn.dondoc.plan.amendment;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;
import vn.dondoc.plan.plan.PlanView;

@Path("/api/plan/v1/revisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revisions")
class RevisionResource {

    private final RevisionService revisions;
    private final SecurityIdentity identity;

    RevisionResource(RevisionService revisions, SecurityIdentity identity) {
        this.revisions = revisions;
        this.identity = identity;
    }

    /** A corrected document beside its plan: all that differs, and what was decided of it. */
    @GET
    @RolesAllowed("**")
    public RestResponse<RevisionView> get(@RestPath UUID id) {
        return tagged(revisions.get(Actor.of(identity), id));
    }

    /** Decides changes, and says which task is which where the matching was unsure; indexes may change with the latter. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("coordinator")
    public RestResponse<RevisionView> decide(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DecisionRequest said) {
        return tagged(revisions.decide(Actor.of(identity), id, ifMatch, said));
    }

    /** Makes the accepted changes once all are decided: a draft changes, a plan in force is amended with a reason. */
    @POST
    @Path("/application")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("coordinator")
    public RestResponse<PlanView> apply(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApplicationRequest why) {
        var plan = revisions.apply(Actor.of(identity), id, ifMatch, why);
        return RestResponse.ResponseBuilder.ok(plan)
                .header(HttpHeaders.ETAG, Etag.of(plan.version()))
                .build();
    }

    /** Takes nothing over. */
    @POST
    @Path("/discard")
    @RolesAllowed("coordinator")
    public RestResponse<RevisionView> discard(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(revisions.discard(Actor.of(identity), id, ifMatch));
    }

    private static RestResponse<RevisionView> tagged(RevisionView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Etag.of(view.version()))
                .build();
    }
}
