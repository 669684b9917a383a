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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;

@Path("/api/plan/v1/links/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cascade")
class LinkDecisionResource {

    private final LinkService links;
    private final SecurityIdentity identity;

    LinkDecisionResource(LinkService links, SecurityIdentity identity) {
        this.links = links;
        this.identity = identity;
    }

    /** Accepts or rejects a link; what was decided can be decided anew. */
    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"coordinator", "unit-head"})
    public RestResponse<LinkView> decide(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull LinkDecision decision) {
        var link = links.decide(Actor.of(identity), id, ifMatch, Boolean.TRUE.equals(decision.accepted()));
        return RestResponse.ResponseBuilder.ok(link)
                .header(HttpHeaders.ETAG, Etag.of(link.version()))
                .build();
    }
}
