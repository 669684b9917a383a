package vn.dondoc.plan.extension;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import vn.dondoc.kit.Page;

@Path("/api/plan/v1/extensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extensions")
class ExtensionResource {

    private final ExtensionService extensions;
    private final SecurityIdentity identity;

    ExtensionResource(ExtensionService extensions, SecurityIdentity identity) {
        this.extensions = extensions;
        this.identity = identity;
    }

    /** Requests for more time for parts that the sender may see, newest first. */
    @GET
    @RolesAllowed("**")
    public Page<ExtensionView> list(@BeanParam @Valid ExtensionFilter filter) {
        return extensions.list(Actor.of(identity), filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    public RestResponse<ExtensionView> get(@RestPath UUID id) {
        return tagged(extensions.get(Actor.of(identity), id));
    }

    /** The office that issued the plan grants or refuses; what is granted moves the part's last day on time. */
    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"coordinator", "leader"})
    public RestResponse<ExtensionView> decide(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ExtensionDecision decision) {
        return tagged(extensions.decide(Actor.of(identity), id, ifMatch, decision));
    }

    /** The unit takes back what is not decided yet. */
    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({"officer", "unit-head"})
    public RestResponse<ExtensionView> withdraw(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(extensions.withdraw(Actor.of(identity), id, ifMatch));
    }

    private static RestResponse<ExtensionView> tagged(ExtensionView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Etag.of(view.version()))
                .build();
    }
}
