package vn.dondoc.directory.alias;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.kit.Actor;

@Path("/api/directory/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "Unit aliases")
class UnitAliasResource {

    private final UnitAliasService aliases;
    private final SecurityIdentity identity;

    UnitAliasResource(UnitAliasService aliases, SecurityIdentity identity) {
        this.aliases = aliases;
        this.identity = identity;
    }

    /** All aliases that the unit ever had, by spelling. */
    @GET
    @Path("/units/{id}/aliases")
    @RolesAllowed("**")
    public List<AliasResponse> list(@RestPath UUID id) {
        return aliases.list(id);
    }

    @POST
    @Path("/units/{id}/aliases")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed("admin")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AliasResponse.class)))
    public RestResponse<AliasResponse> add(@RestPath UUID id, @Valid @NotNull NewAlias wanted) {
        return RestResponse.status(RestResponse.Status.CREATED, aliases.add(Actor.of(identity), id, wanted));
    }

    /** The alias counts no longer after a day; documents of before keep it. */
    @POST
    @Path("/units/{id}/aliases/{aliasId}/end")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed("admin")
    public AliasResponse end(@RestPath UUID id, @RestPath UUID aliasId, @Valid @NotNull AliasEnd end) {
        return aliases.end(Actor.of(identity), id, aliasId, end.on());
    }
}
