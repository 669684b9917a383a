package vn.dondoc.directory.unit;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Page;

@Path("/api/directory/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "Units")
class UnitResource {

    private final UnitService units;

    UnitResource(UnitService units) {
        this.units = units;
    }

    /** Units as of a day, by code; {@code q} searches names without diacritics. */
    @GET
    @Path("/units")
    @RolesAllowed("**")
    public Page<UnitResponse> list(
            @RestQuery @Nullable LocalDate asOf,
            @RestQuery @Size(max = 200) @Nullable String q,
            @RestQuery @DefaultValue("100") @Min(1) @Max(Page.MAX_SIZE) int size,
            @RestQuery @Nullable String cursor) {
        return units.list(asOf, q, size, cursor);
    }

    @GET
    @Path("/units/{id}")
    @RolesAllowed("**")
    public UnitResponse get(@RestPath UUID id, @RestQuery @Nullable LocalDate asOf) {
        return units.get(id, asOf);
    }
}
