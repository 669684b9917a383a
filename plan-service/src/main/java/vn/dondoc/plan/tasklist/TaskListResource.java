package vn.dondoc.plan.tasklist;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;

@Path("/api/plan/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Task lists")
class TaskListResource {

    private final TaskListService lists;
    private final SecurityIdentity identity;

    TaskListResource(TaskListService lists, SecurityIdentity identity) {
        this.lists = lists;
        this.identity = identity;
    }

    /** The parts of units in tasks that the sender may see, of plans that are in force or closed. */
    @GET
    @RolesAllowed("**")
    public Page<TaskRow> list(@BeanParam @Valid TaskFilter filter) {
        return lists.list(Actor.of(identity), filter);
    }
}
