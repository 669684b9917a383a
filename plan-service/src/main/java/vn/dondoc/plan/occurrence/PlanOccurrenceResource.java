package vn.dondoc.plan.occurrence;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;

@Path("/api/plan/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Occurrences")
class PlanOccurrenceResource {

    private final OccurrenceService occurrences;
    private final SecurityIdentity identity;

    PlanOccurrenceResource(OccurrenceService occurrences, SecurityIdentity identity) {
        this.occurrences = occurrences;
        this.identity = identity;
    }

    /** The events that tasks of the plan wait for; with {@code happenedOn}, the days that the tasks' words would give. */
    @GET
    @Path("/{id}/triggers")
    @RolesAllowed("**")
    public List<TriggerView> triggers(@RestPath UUID id, @RestQuery @Nullable LocalDate happenedOn) {
        return occurrences.triggers(Actor.of(identity), id, happenedOn);
    }

    /** The events that were recorded, newest first; wrong recordings too. */
    @GET
    @Path("/{id}/occurrences")
    @RolesAllowed("**")
    public List<OccurrenceView> list(@RestPath UUID id) {
        return occurrences.ofPlan(Actor.of(identity), id);
    }

    /** An event has happened: every unit's part of the named tasks gets its last day on time. */
    @POST
    @Path("/{id}/occurrences")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("coordinator")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OccurrenceView.class)))
    public RestResponse<OccurrenceView> record(@RestPath UUID id, @Valid @NotNull OccurrenceRequest said) {
        var added = occurrences.record(Actor.of(identity), id, said);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .header(HttpHeaders.ETAG, Etag.of(added.version()))
                .build();
    }
}
