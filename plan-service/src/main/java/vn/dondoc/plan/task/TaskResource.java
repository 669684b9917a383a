package vn.dondoc.plan.task;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;

@Path("/api/plan/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
class TaskResource {

    private final TaskService tasks;
    private final Assignments assignments;
    private final SecurityIdentity identity;

    TaskResource(TaskService tasks, Assignments assignments, SecurityIdentity identity) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.identity = identity;
    }

    /** One task with its sentence, and the assignments and their history that the sender may see. */
    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    public TaskView get(@RestPath UUID id) {
        return tasks.get(Actor.of(identity), id);
    }

    /** A unit's officer says how far the unit's part has come; {@code If-Match} is the assignment's version in quotes. */
    @POST
    @Path("/{id}/assignments/{assignmentId}/progress")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    public RestResponse<AssignmentView> progress(
            @RestPath UUID id,
            @RestPath UUID assignmentId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ProgressRequest said) {
        var view = assignments.record(Actor.of(identity), id, assignmentId, ifMatch, said);
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Etag.of(view.version()))
                .build();
    }
}
