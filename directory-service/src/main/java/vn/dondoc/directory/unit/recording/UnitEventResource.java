package vn.dondoc.directory.unit.recording;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.event.BatchOutcome;
import vn.dondoc.directory.unit.event.BatchRequest;
import vn.dondoc.directory.unit.event.EventKind;
import vn.dondoc.directory.unit.event.NewEvent;
import vn.dondoc.directory.unit.event.ReversalRequest;
import vn.dondoc.directory.unit.succession.SuccessionService;
import vn.dondoc.directory.unit.succession.SuccessorsResponse;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;

@Path("/api/directory/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "Unit events")
class UnitEventResource {

    private final UnitEvents events;
    private final EventHistory history;
    private final SuccessionService successions;
    private final SecurityIdentity identity;

    UnitEventResource(
            UnitEvents events, EventHistory history, SuccessionService successions, SecurityIdentity identity) {
        this.events = events;
        this.history = history;
        this.successions = successions;
        this.identity = identity;
    }

    /** What happened to units, by the day of effect, the newest first; {@code from} and {@code to} are included. */
    @GET
    @Path("/unit-events")
    @RolesAllowed("**")
    public Page<EventResponse> list(
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to,
            @RestQuery @Nullable EventKind kind,
            @RestQuery @DefaultValue("100") @Min(1) @Max(Page.MAX_SIZE) int size,
            @RestQuery @Nullable String cursor) {
        return history.list(Actor.of(identity), from, to, kind, size, cursor);
    }

    @GET
    @Path("/unit-events/{id}")
    @RolesAllowed("**")
    public EventDetails get(@RestPath UUID id) {
        return history.get(Actor.of(identity), id);
    }

    /** All that ever happened to a unit, also what was taken back, the newest first. */
    @GET
    @Path("/units/{id}/events")
    @RolesAllowed("**")
    public List<EventResponse> ofUnit(@RestPath UUID id) {
        return history.ofUnit(Actor.of(identity), id);
    }

    /** Who took over from a unit by a day, through all mergers since. */
    @GET
    @Path("/units/{id}/successors")
    @RolesAllowed("**")
    public SuccessorsResponse successors(@RestPath UUID id, @RestQuery @Nullable LocalDate asOf) {
        return successions.of(id, asOf);
    }

    @POST
    @Path("/unit-events")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed("admin")
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", description = "Recorded, with all that it did")
    public EventDetails record(@Valid @NotNull NewEvent event) {
        var outcome = events.record(Actor.of(identity), event);
        return history.get(Actor.of(identity), outcome.id());
    }

    /** What the event would do; nothing is recorded. */
    @POST
    @Path("/unit-events:preview")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed("admin")
    public BatchOutcome preview(@Valid @NotNull NewEvent event) {
        return events.preview(Actor.of(identity), event);
    }

    /** Records at most 1,000 events, all or none; a refusal names the event as {@code events[index]}. */
    @POST
    @Path("/unit-events:batch")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed("admin")
    public BatchOutcome batch(@Valid @NotNull BatchRequest request) {
        return events.apply(Actor.of(identity), request.events(), request.dryRun());
    }

    /** Takes back an event that was recorded by mistake; both stay readable. */
    @POST
    @Path("/unit-events/{id}/reversal")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed("admin")
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", description = "The reversal, with all that it did")
    public EventDetails reverse(@RestPath UUID id, @Valid @NotNull ReversalRequest request) {
        var outcome = events.reverse(Actor.of(identity), id, request.reason());
        return history.get(Actor.of(identity), outcome.id());
    }
}
