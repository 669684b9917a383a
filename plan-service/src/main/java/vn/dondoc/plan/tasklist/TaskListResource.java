package vn.dondoc.plan.tasklist;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;

@Path("/api/plan/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Task lists")
class TaskListResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TaskListService lists;
    private final TaskExport export;
    private final SecurityIdentity identity;

    TaskListResource(TaskListService lists, TaskExport export, SecurityIdentity identity) {
        this.lists = lists;
        this.export = export;
        this.identity = identity;
    }

    /** The parts of units in tasks that the sender may see, of plans that are in force or closed. */
    @GET
    @RolesAllowed("**")
    public Page<TaskRow> list(@BeanParam @Valid TaskFilter filter) {
        return lists.list(Actor.of(identity), filter);
    }

    /** The same lines as a workbook of text cells with the tasks' whole sentences, up to 50,000; cursor and size are not looked at. */
    @GET
    @Path("/export.xlsx")
    @Produces(XLSX)
    @RolesAllowed("**")
    public RestResponse<StreamingOutput> export(@BeanParam @Valid TaskFilter filter) {
        var actor = Actor.of(identity);
        filter.cursor = null;
        StreamingOutput body = out -> export.write(actor, filter, out);
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.fileName() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
