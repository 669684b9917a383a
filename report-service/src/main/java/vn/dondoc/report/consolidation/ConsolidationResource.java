package vn.dondoc.report.consolidation;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;
import vn.dondoc.report.report.ReportResponse;
import vn.dondoc.report.report.Reports;

@Path("/api/report/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consolidation")
class ConsolidationResource {

    private final ConsolidationService consolidation;
    private final Reports reports;
    private final SecurityIdentity identity;

    ConsolidationResource(ConsolidationService consolidation, Reports reports, SecurityIdentity identity) {
        this.consolidation = consolidation;
        this.reports = reports;
        this.identity = identity;
    }

    /** The accepted reports of the rounds that feed this report's, and the units that are missing. */
    @GET
    @Path("/reports/{id}/contributions")
    @RolesAllowed({"coordinator", "leader", "clerk", "auditor"})
    public ContributionsResponse contributions(@RestPath UUID id) {
        return consolidation.contributions(Actor.of(identity), id);
    }

    /** Draws all accepted reports in; what is there already, and what was corrected, stays. */
    @POST
    @Path("/reports/{id}/consolidation")
    @RolesAllowed("coordinator")
    public RestResponse<ReportResponse> draw(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var actor = Actor.of(identity);
        consolidation.draw(actor, id, ifMatch);
        var report = reports.show(actor, id);
        return RestResponse.ResponseBuilder.ok(report)
                .header("ETag", Etag.of(report.version()))
                .build();
    }
}
