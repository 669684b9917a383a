package vn.dondoc.plan.comment;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;

@Path("/api/plan/v1/tasks/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
class CommentResource {

    private final CommentService comments;
    private final SecurityIdentity identity;

    CommentResource(CommentService comments, SecurityIdentity identity) {
        this.comments = comments;
        this.identity = identity;
    }

    /** What was said of the task and of those parts of it that the sender may see, newest first. */
    @GET
    @RolesAllowed("**")
    public Page<CommentView> list(@RestPath UUID id, @BeanParam @Valid CommentFilter filter) {
        return comments.list(Actor.of(identity), id, filter);
    }

    /** Says something of the task, or of one part; it cannot be changed afterwards. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"officer", "unit-head", "coordinator", "leader", "clerk", "admin"})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CommentView.class)))
    public RestResponse<CommentView> add(@RestPath UUID id, @Valid @NotNull CommentRequest said) {
        var added = comments.add(Actor.of(identity), id, said);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .build();
    }
}
