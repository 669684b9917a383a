package vn.dondoc.directory.unitclass;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/directory/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "Unit classes")
class UnitClassResource {

    private final UnitClassService classes;

    UnitClassResource(UnitClassService classes) {
        this.classes = classes;
    }

    @GET
    @Path("/unit-classes")
    @RolesAllowed("**")
    public List<UnitClassResponse> list(@RestQuery @Nullable LocalDate asOf) {
        return classes.list(asOf);
    }
}
