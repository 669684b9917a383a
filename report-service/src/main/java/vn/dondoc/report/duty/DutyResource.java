package vn.dondoc.report.duty;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;

@Path("/api/report/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duties")
class DutyResource {

    private final DutyService duties;
    private final SecurityIdentity identity;

    DutyResource(DutyService duties, SecurityIdentity identity) {
        this.duties = duties;
        this.identity = identity;
    }

    /** The duties that the sender's units owe or receive, in the order in which plans brought them. */
    @GET
    @Path("/duties")
    @RolesAllowed({"officer", "unit-head", "coordinator", "leader", "clerk", "auditor"})
    public Page<DutyResponse> list(
            @RestQuery @Nullable Integer year,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size,
            @RestQuery @Nullable String cursor) {
        return duties.list(Actor.of(identity), year, size, cursor);
    }
}
