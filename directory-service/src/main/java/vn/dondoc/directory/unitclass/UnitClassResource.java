package vn.dondoc.directory.unitclass;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.Page;

@Path("/api/directory/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "Unit classes")
class UnitClassResource {

    private final UnitClassService classes;
    private final SecurityIdentity identity;

    UnitClassResource(UnitClassService classes, SecurityIdentity identity) {
        this.classes = classes;
        this.identity = identity;
    }

    /** Classes as of a day with their members, by code. */
    @GET
    @Path("/unit-classes")
    @RolesAllowed("**")
    public Page<UnitClassResponse> list(
            @RestQuery @Nullable LocalDate asOf,
            @RestQuery @DefaultValue("100") @Min(1) @Max(Page.MAX_SIZE) int size,
            @RestQuery @Nullable String cursor) {
        return classes.list(asOf, size, cursor);
    }

    /** A class as of a day, with all its definitions. */
    @GET
    @Path("/unit-classes/{id}")
    @RolesAllowed("**")
    public RestResponse<UnitClassDetail> get(@RestPath UUID id, @RestQuery @Nullable LocalDate asOf) {
        return tagged(RestResponse.Status.OK, classes.get(Actor.of(identity), id, asOf));
    }

    @POST
    @Path("/unit-classes")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(UnitClassAccess.KEEPER)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitClassDetail.class)))
    public RestResponse<UnitClassDetail> define(@Valid @NotNull NewUnitClass wanted) {
        var actor = Actor.of(identity);
        return tagged(RestResponse.Status.CREATED, classes.get(actor, classes.define(actor, wanted), wanted.from()));
    }

    /** Defines the class anew from a day on; documents of earlier days keep the old definition. */
    @POST
    @Path("/unit-classes/{id}/revisions")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(UnitClassAccess.KEEPER)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitClassDetail.class)))
    public RestResponse<UnitClassDetail> revise(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewRevision wanted) {
        return tagged(RestResponse.Status.CREATED, classes.revise(Actor.of(identity), id, ifMatch, wanted));
    }

    /** The classes that a unit is in on a day, by code. */
    @GET
    @Path("/units/{id}/classes")
    @RolesAllowed("**")
    public List<ClassOfUnit> ofUnit(@RestPath UUID id, @RestQuery @Nullable LocalDate asOf) {
        return classes.of(id, asOf);
    }

    private static RestResponse<UnitClassDetail> tagged(RestResponse.Status status, UnitClassDetail detail) {
        return RestResponse.ResponseBuilder.create(status, detail)
                .header(HttpHeaders.ETAG, Etag.of(detail.version()))
                .build();
    }
}
