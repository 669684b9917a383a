package vn.dondoc.plan.occurrence;

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

@Path("/api/plan/v1/occurrences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Occurrences")
class OccurrenceResource {

    private final OccurrenceService occurrences;
    private final SecurityIdentity identity;

    OccurrenceResource(OccurrenceService occurrences, SecurityIdentity identity) {
        this.occurrences = occurrences;
        this.identity = identity;
    }

    /** A wrong recording is taken back: its tasks wait again and have no due day. */
    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("coordinator")
    public RestResponse<OccurrenceView> withdraw(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OccurrenceWithdrawal why) {
        var view = occurrences.withdraw(Actor.of(identity), id, ifMatch, why);
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Etag.of(view.version()))
                .build();
    }
}
