package vn.dondoc.plan.copying;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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

@Path("/api/plan/v1/plans/{id}/copy-review")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Copying")
class CopyReviewResource {

    private final CopyService copies;
    private final SecurityIdentity identity;

    CopyReviewResource(CopyService copies, SecurityIdentity identity) {
        this.copies = copies;
        this.identity = identity;
    }

    /** What was moved, refreshed or left in a plan that was made of last year's; 404 for other plans. */
    @GET
    @RolesAllowed("**")
    public RestResponse<CopyReview> get(@RestPath UUID id) {
        return tagged(copies.review(Actor.of(identity), id));
    }

    /** Decides items; what is kept or changed is put into the plan's content. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"coordinator", "unit-head"})
    public RestResponse<CopyReview> decide(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReviewRequest request) {
        return tagged(copies.decide(Actor.of(identity), id, ifMatch, request));
    }

    private static RestResponse<CopyReview> tagged(CopyReview review) {
        return RestResponse.ResponseBuilder.ok(review)
                .header(HttpHeaders.ETAG, Etag.of(review.version()))
                .build();
    }
}
