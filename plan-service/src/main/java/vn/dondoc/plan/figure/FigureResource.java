package vn.dondoc.plan.figure;

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

@Path("/api/plan/v1/tasks/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Task lists")
class FigureResource {

    private final FigureService figures;
    private final SecurityIdentity identity;

    FigureResource(FigureService figures, SecurityIdentity identity) {
        this.figures = figures;
        this.identity = identity;
    }

    /** How much of what the sender may see is done and open, on time and late, as of today. */
    @GET
    @RolesAllowed("**")
    public Figures figures(@BeanParam @Valid FigureFilter filter) {
        return figures.figures(Actor.of(identity), filter);
    }
}
