package vn.dondoc.plan.plan;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.Page;
import vn.dondoc.plan.plan.history.HistoryEntry;

@Path("/api/plan/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanResource {

    private final PlanService plans;
    private final SecurityIdentity identity;

    PlanResource(PlanService plans, SecurityIdentity identity) {
        this.plans = plans;
        this.identity = identity;
    }

    /** Plans that the sender may see, newest document first. */
    @GET
    @RolesAllowed("**")
    public Page<PlanRow> list(@BeanParam @Valid PlanFilter filter) {
        return plans.list(Actor.of(identity), filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    public RestResponse<PlanView> get(@RestPath UUID id) {
        return tagged(plans.get(Actor.of(identity), id));
    }

    /** The document's text in NFC; all spans of the plan index it. */
    @GET
    @Path("/{id}/text")
    @Produces("text/plain;charset=utf-8")
    @RolesAllowed("**")
    public String text(@RestPath UUID id) {
        return plans.text(Actor.of(identity), id);
    }

    /** What happened to the plan, oldest first. */
    @GET
    @Path("/{id}/history")
    @RolesAllowed("**")
    public List<HistoryEntry> history(@RestPath UUID id) {
        return plans.history(Actor.of(identity), id);
    }

    private static RestResponse<PlanView> tagged(PlanView plan) {
        return RestResponse.ResponseBuilder.ok(plan)
                .header(HttpHeaders.ETAG, Etag.of(plan.version()))
                .build();
    }
}
