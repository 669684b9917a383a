package vn.dondoc.plan.bulk;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.kit.Actor;

@Path("/api/plan/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
class BulkResource {

    private final BulkService bulk;
    private final SecurityIdentity identity;

    BulkResource(BulkService bulk, SecurityIdentity identity) {
        this.bulk = bulk;
        this.identity = identity;
    }

    /** Makes one change to up to 200 assignments, each for itself: some may be changed and others refused. */
    @POST
    @Path("/bulk")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"officer", "unit-head", "coordinator"})
    public BulkResults apply(@Valid @NotNull BulkRequest wanted) {
        return bulk.apply(Actor.of(identity), wanted);
    }
}
