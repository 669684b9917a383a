package vn.dondoc.plan.calendarfeed;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;

@Path("/api/plan/v1/calendar-feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar feeds")
class CalendarFeedResource {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final CalendarFeedService feeds;
    private final SecurityIdentity identity;

    CalendarFeedResource(CalendarFeedService feeds, SecurityIdentity identity) {
        this.feeds = feeds;
        this.identity = identity;
    }

    /** Makes an address; its {@code url} is said this once, not even again for the same {@code Idempotency-Key}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"officer", "unit-head", "coordinator", "leader", "clerk", "admin"})
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", description = "Created")
    public CalendarFeedView create(@Valid @NotNull CalendarFeedRequest request) {
        return feeds.create(Actor.of(identity), request.scope());
    }

    /** The sender's addresses, living and revoked; a unit's head and an administrator see those of their units. */
    @GET
    @RolesAllowed({"officer", "unit-head", "coordinator", "leader", "clerk", "admin"})
    public List<CalendarFeedView> list() {
        return feeds.list(Actor.of(identity));
    }

    /** From now on the address opens nothing. */
    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({"officer", "unit-head", "coordinator", "leader", "clerk", "admin"})
    public RestResponse<CalendarFeedView> revoke(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var view = feeds.revoke(Actor.of(identity), id, ifMatch);
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Etag.of(view.version()))
                .build();
    }

    /** The calendar (RFC 5545) for whoever has the address: days, excerpts, units and plan references. */
    @GET
    @Path("/{secret: [A-Za-z0-9_-]{43}}.ics")
    @Produces(CALENDAR)
    @PermitAll
    public RestResponse<byte[]> read(
            @RestPath String secret, @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        var content = feeds.read(secret);
        var etag = "\"" + FeedSecret.hash(content).substring(0, 32) + "\"";
        var same = known != null && known.contains(etag);
        return (same
                        ? RestResponse.ResponseBuilder.<byte[]>notModified()
                        : RestResponse.ResponseBuilder.ok(content, CALENDAR))
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
