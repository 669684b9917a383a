package vn.dondoc.plan.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Change;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Page;

@Path("/api/plan/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes")
class ChangeResource {

    private final ChangeFeed feed;

    ChangeResource(ChangeFeed feed) {
        this.feed = feed;
    }

    /** Events in commit order; keep {@code next} and ask again with it, it is given even when nothing is new. */
    @GET
    @RolesAllowed({"service", "auditor", "admin", "eoffice", "coordinator"})
    public Page<Change> after(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("100") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return feed.after(after, size);
    }
}
