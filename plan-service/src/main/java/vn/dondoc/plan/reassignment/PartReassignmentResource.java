package vn.dondoc.plan.reassignment;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;
import vn.dondoc.plan.task.AssignmentView;

@Path("/api/plan/v1/tasks/{id}/assignments/{assignmentId}/reassignment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reassignments")
class PartReassignmentResource {

    private final ReassignmentService reassignments;
    private final SecurityIdentity identity;

    PartReassignmentResource(ReassignmentService reassignments, SecurityIdentity identity) {
        this.reassignments = reassignments;
        this.identity = identity;
    }

    /**
     * Another unit carries on; the part keeps its id, progress and files. Where that unit already has a part in the task, the
     * lighter of the two is withdrawn. {@code If-Match} is the assignment's version in quotes.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("coordinator")
    public RestResponse<AssignmentView> reassign(
            @RestPath UUID id,
            @RestPath UUID assignmentId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReassignmentRequest wanted) {
        var view = reassignments.reassign(Actor.of(identity), id, assignmentId, ifMatch, wanted);
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Etag.of(view.version()))
                .build();
    }
}
