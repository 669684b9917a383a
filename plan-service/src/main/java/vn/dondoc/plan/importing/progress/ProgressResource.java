package vn.dondoc.plan.importing.progress;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;

@Path("/api/plan/v1/imports/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
class ProgressResource {

    private final ProgressBoard board;
    private final SecurityIdentity identity;

    ProgressResource(ProgressBoard board, SecurityIdentity identity) {
        this.board = board;
        this.identity = identity;
    }

    /**
     * How far the sender's own upload with this Idempotency-Key is. Per node and best effort: 404 also when the upload was
     * forgotten or runs on another node.
     */
    @GET
    @Path("/{key}")
    @RolesAllowed({"coordinator", "eoffice"})
    public ImportProgress get(@RestPath String key) {
        return board.find(Actor.of(identity), key).orElseThrow(RuleViolation::notFound);
    }
}
