package vn.dondoc.plan.extension;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;

@Path("/api/plan/v1/tasks/{id}/assignments/{assignmentId}/extensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extensions")
class ExtensionRequestResource {

    private final ExtensionService extensions;
    private final SecurityIdentity identity;

    ExtensionRequestResource(ExtensionService extensions, SecurityIdentity identity) {
        this.extensions = extensions;
        this.identity = identity;
    }

    /** A unit asks for more time for its part; one request at a time. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"officer", "unit-head"})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ExtensionView.class)))
    public RestResponse<ExtensionView> request(
            @RestPath UUID id, @RestPath UUID assignmentId, @Valid @NotNull ExtensionRequest asked) {
        var added = extensions.request(Actor.of(identity), id, assignmentId, asked);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .header(HttpHeaders.LOCATION, "/api/plan/v1/extensions/" + added.id())
                .header(HttpHeaders.ETAG, Etag.of(added.version()))
                .build();
    }
}
