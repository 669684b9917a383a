package vn.dondoc.report.me;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.kit.Actor;
import vn.dondoc.report.unitcopy.UnitDirectory;

@Path("/api/report/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
class MeResource {

    private final UnitDirectory units;
    private final Clock clock;
    private final SecurityIdentity identity;

    MeResource(UnitDirectory units, Clock clock, SecurityIdentity identity) {
        this.identity = identity;
        this.units = units;
        this.clock = clock;
    }

    @GET
    @Path("/me")
    @RolesAllowed("**")
    public MeResponse get() {
        var actor = Actor.of(identity);
        var unit = actor.unit() == null ? null : units.ref(actor.unit());
        return new MeResponse(actor.name(), actor.roles().stream().sorted().toList(), unit, LocalDate.now(clock));
    }
}
