package vn.dondoc.directory.contact;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;

@Path("/api/directory/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "Unit contacts")
class UnitContactResource {

    private final UnitContactService contacts;
    private final SecurityIdentity identity;

    UnitContactResource(UnitContactService contacts, SecurityIdentity identity) {
        this.contacts = contacts;
        this.identity = identity;
    }

    /** How to reach a unit; its ETag is the unit's. */
    @GET
    @Path("/units/{id}/contact")
    @RolesAllowed("**")
    public RestResponse<UnitContact> get(@RestPath UUID id) {
        return tagged(contacts.get(id));
    }

    /** Replaces the whole contact; a field that is left out is known no longer. */
    @PUT
    @Path("/units/{id}/contact")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed("admin")
    public RestResponse<UnitContact> replace(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull UnitContact contact) {
        return tagged(contacts.replace(Actor.of(identity), id, ifMatch, contact));
    }

    private static RestResponse<UnitContact> tagged(UnitContactService.Versioned unit) {
        return RestResponse.ResponseBuilder.ok(unit.contact())
                .header(HttpHeaders.ETAG, Etag.of(unit.version()))
                .build();
    }
}
