package vn.dondoc.plan.amendment;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;

@Path("/api/plan/v1/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revisions")
class PlanAmendmentResource {

    private final RevisionService revisions;
    private final Amendments amendments;
    private final SecurityIdentity identity;

    PlanAmendmentResource(RevisionService revisions, Amendments amendments, SecurityIdentity identity) {
        this.revisions = revisions;
        this.amendments = amendments;
        this.identity = identity;
    }

    /** Corrected documents that came for a plan, newest first; for those who prepare plans. */
    @GET
    @Path("/revisions")
    @RolesAllowed("**")
    public Page<RevisionRow> revisions(
            @RestPath UUID id,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size,
            @RestQuery @Nullable String cursor) {
        return revisions.ofPlan(Actor.of(identity), id, size, cursor);
    }

    /** What was amended in a plan in force, newest first; for everybody who sees the plan. */
    @GET
    @Path("/amendments")
    @RolesAllowed("**")
    public Page<AmendmentView> amendments(
            @RestPath UUID id,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size,
            @RestQuery @Nullable String cursor) {
        return amendments.ofPlan(Actor.of(identity), id, size, cursor);
    }
}
