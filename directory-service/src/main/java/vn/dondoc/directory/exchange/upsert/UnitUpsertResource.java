package vn.dondoc.directory.exchange.upsert;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.kit.Actor;

@Path("/api/directory/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "Unit lists")
class UnitUpsertResource {

    private final UnitUpserts upserts;
    private final SecurityIdentity identity;

    UnitUpsertResource(UnitUpserts upserts, SecurityIdentity identity) {
        this.upserts = upserts;
        this.identity = identity;
    }

    /**
     * Founds, renames and moves units as the e-office has them, matched by agency code. Sent again it changes nothing; a
     * refused unit holds up no other, and a unit that the list leaves out is told, never ended.
     */
    @POST
    @Path("/units:upsert")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({"eoffice", "admin"})
    public UpsertResponse upsert(@Valid @NotNull UpsertRequest request) {
        return upserts.run(Actor.of(identity), request);
    }
}
