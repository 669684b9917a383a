package vn.dondoc.plan.cascade.link;

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

@Path("/api/plan/v1/plans/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cascade")
class LinkResource {

    private final LinkService links;
    private final SecurityIdentity identity;

    LinkResource(LinkService links, SecurityIdentity identity) {
        this.links = links;
        this.identity = identity;
    }

    /** Says which plan, or which document by its number, this plan carries out or rests on; holds at once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"coordinator", "unit-head"})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LinkView.class)))
    public RestResponse<LinkView> add(@RestPath UUID id, @Valid @NotNull LinkRequest request) {
        var link = links.add(Actor.of(identity), id, request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, link)
                .header(HttpHeaders.ETAG, Etag.of(link.version()))
                .build();
    }
}
