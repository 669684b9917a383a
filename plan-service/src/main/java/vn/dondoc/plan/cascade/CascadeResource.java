package vn.dondoc.plan.cascade;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.dondoc.kit.Actor;

@Path("/api/plan/v1/plans/{id}/cascade")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cascade")
class CascadeResource {

    private final CascadeService cascade;
    private final SecurityIdentity identity;

    CascadeResource(CascadeService cascade, SecurityIdentity identity) {
        this.cascade = cascade;
        this.identity = identity;
    }

    /** What the plan carries out, which plans carry it out and how far they are, and which units owe theirs. */
    @GET
    @RolesAllowed("**")
    public CascadeView get(@RestPath UUID id) {
        return cascade.of(Actor.of(identity), id);
    }
}
