package vn.dondoc.report.round;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;

@Path("/api/report/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
class RoundResource {

    private final RoundService rounds;
    private final RoundReader reader;
    private final SecurityIdentity identity;

    RoundResource(RoundService rounds, RoundReader reader, SecurityIdentity identity) {
        this.rounds = rounds;
        this.reader = reader;
        this.identity = identity;
    }

    /** The rounds of a year that the sender's units report in or receive, by last day. */
    @GET
    @Path("/rounds")
    @RolesAllowed({"officer", "unit-head", "coordinator", "leader", "clerk", "auditor"})
    public List<RoundSummary> list(@RestQuery @NotNull @Min(2000) @Max(2100) Integer year) {
        return reader.list(Actor.of(identity), year);
    }

    @GET
    @Path("/rounds/{id}")
    @RolesAllowed({"officer", "unit-head", "coordinator", "leader", "clerk", "auditor"})
    public RestResponse<RoundResponse> get(@RestPath UUID id) {
        return tagged(reader.get(Actor.of(identity), id));
    }

    /** Expects more units in a round; for the recipient's coordinator. */
    @POST
    @Path("/rounds/{id}/reporters")
    @RolesAllowed("coordinator")
    public RestResponse<RoundResponse> addReporters(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReportersRequest request) {
        return tagged(rounds.addReporters(Actor.of(identity), id, ifMatch, request.unitCodes()));
    }

    /** Excuses a unit from a round, with a reason; it is neither late nor missing from then on. */
    @POST
    @Path("/rounds/{id}/reporters/{unit}/exemption")
    @RolesAllowed("coordinator")
    public RestResponse<RoundResponse> exempt(
            @RestPath UUID id,
            @RestPath String unit,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ExemptionRequest request) {
        return tagged(rounds.exempt(Actor.of(identity), id, unit, ifMatch, request.reason()));
    }

    /** Who has reported in a year, per unit and round, as of today. */
    @GET
    @Path("/completeness")
    @RolesAllowed({"officer", "unit-head", "coordinator", "leader", "clerk", "auditor"})
    public CompletenessResponse completeness(@RestQuery @NotNull @Min(2000) @Max(2100) Integer year) {
        return reader.completeness(Actor.of(identity), year);
    }

    private static RestResponse<RoundResponse> tagged(RoundResponse round) {
        return RestResponse.ResponseBuilder.ok(round)
                .header("ETag", Etag.of(round.version()))
                .build();
    }
}
