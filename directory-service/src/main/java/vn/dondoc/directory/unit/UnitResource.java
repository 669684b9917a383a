package vn.dondoc.directory.unit;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.Page;

@Path("/api/directory/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "Units")
class UnitResource {

    private final UnitService units;
    private final SecurityIdentity identity;

    UnitResource(UnitService units, SecurityIdentity identity) {
        this.units = units;
        this.identity = identity;
    }

    /** Units as of a day, by code; {@code q} searches names without diacritics. */
    @GET
    @Path("/units")
    @RolesAllowed("**")
    public Page<UnitResponse> list(@BeanParam @Valid UnitFilter filter) {
        return units.list(filter);
    }

    /** The units directly under {@code parent}, or at the top without one, in the order of their founding. */
    @GET
    @Path("/units/tree")
    @RolesAllowed("**")
    public Page<TreeNode> tree(
            @RestQuery @Nullable LocalDate asOf,
            @RestQuery @Nullable UUID parent,
            @RestQuery @DefaultValue("100") @Min(1) @Max(Page.MAX_SIZE) int size,
            @RestQuery @Nullable String cursor) {
        return units.tree(asOf, parent, size, cursor);
    }

    /** A unit on a day; without {@code asOf} today, or for a unit that is not there today the day nearest to it. */
    @GET
    @Path("/units/{id}")
    @RolesAllowed("**")
    public RestResponse<UnitDetails> get(@RestPath UUID id, @RestQuery @Nullable LocalDate asOf) {
        var unit = units.get(Actor.of(identity), id, asOf);
        return RestResponse.ResponseBuilder.ok(unit)
                .header("ETag", Etag.of(unit.version()))
                .build();
    }

    /** What we know now, oldest first; then what later events put something else in the place of. */
    @GET
    @Path("/units/{id}/versions")
    @RolesAllowed("**")
    public List<VersionResponse> versions(@RestPath UUID id) {
        return units.versions(id);
    }
}
