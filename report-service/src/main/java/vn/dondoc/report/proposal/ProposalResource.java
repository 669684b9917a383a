package vn.dondoc.report.proposal;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;

@Path("/api/report/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
class ProposalResource {

    private final ProposalService proposals;
    private final SecurityIdentity identity;

    ProposalResource(ProposalService proposals, SecurityIdentity identity) {
        this.proposals = proposals;
        this.identity = identity;
    }

    /** What changed plans ask of the rounds that the sender sees and nobody has decided yet: at most 100, the nearest deadline first. */
    @GET
    @Path("/proposals")
    @RolesAllowed({"officer", "unit-head", "coordinator", "leader", "clerk", "auditor"})
    public List<ProposalView> open() {
        return proposals.open(Actor.of(identity));
    }

    /** All proposals of a round, decided ones too, newest first. */
    @GET
    @Path("/rounds/{id}/proposals")
    @RolesAllowed({"officer", "unit-head", "coordinator", "leader", "clerk", "auditor"})
    public List<ProposalView> ofRound(@RestPath UUID id) {
        return proposals.of(Actor.of(identity), id);
    }

    /** Accepts a proposal, which changes the round, or rejects it with a reason; for the coordinator who runs the round. */
    @POST
    @Path("/proposals/{id}/decision")
    @RolesAllowed("coordinator")
    public RestResponse<ProposalView> decide(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DecisionRequest request) {
        var decided = proposals.decide(Actor.of(identity), id, ifMatch, request);
        return RestResponse.ResponseBuilder.ok(decided)
                .header("ETag", Etag.of(decided.version()))
                .build();
    }
}
