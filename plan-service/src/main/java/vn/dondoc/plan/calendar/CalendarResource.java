package vn.dondoc.plan.calendar;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.kit.Actor;

@Path("/api/plan/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Task lists")
class CalendarResource {

    private final CalendarService calendar;
    private final TimelineService timeline;
    private final SecurityIdentity identity;

    CalendarResource(CalendarService calendar, TimelineService timeline, SecurityIdentity identity) {
        this.calendar = calendar;
        this.timeline = timeline;
        this.identity = identity;
    }

    /** What is due on each of up to 400 days: tasks and reports that concern units in the sender's scope. */
    @GET
    @Path("/calendar")
    @RolesAllowed("**")
    public List<CalendarDay> days(@BeanParam @Valid CalendarFilter filter) {
        return calendar.days(Actor.of(identity), filter);
    }

    /** The tasks of a year's plans with their windows and how their parts stand, and the year's reports. */
    @GET
    @Path("/timeline")
    @RolesAllowed("**")
    public Timeline timeline(@BeanParam @Valid TimelineFilter filter) {
        return timeline.timeline(Actor.of(identity), filter);
    }
}
