package vn.dondoc.plan.reassignment;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;

@Path("/api/plan/v1/reassignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reassignments")
class ReassignmentResource {

    private final ReassignmentService reassignments;
    private final SecurityIdentity identity;

    ReassignmentResource(ReassignmentService reassignments, SecurityIdentity identity) {
        this.reassignments = reassignments;
        this.identity = identity;
    }

    /** Open parts whose unit has ended, oldest first, with who could carry on. */
    @GET
    @RolesAllowed("**")
    public Page<ReassignmentProposal> list(@BeanParam @Valid ReassignmentFilter filter) {
        return reassignments.list(Actor.of(identity), filter);
    }
}
