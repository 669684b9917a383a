package vn.dondoc.report.report;

import static vn.dondoc.report.report.ReportResource.tagged;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Hands a report on: to the head or leader, to the recipient, back to the author. */
@Path("/api/report/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class ReportStepResource {

    private final ReportService reports;
    private final ReportReader reader;
    private final SecurityIdentity identity;

    ReportStepResource(ReportService reports, ReportReader reader, SecurityIdentity identity) {
        this.reports = reports;
        this.reader = reader;
        this.identity = identity;
    }

    /** The author hands the report to the unit's head, or to the leader when it is official. */
    @POST
    @Path("/reports/{id}/submission")
    @RolesAllowed({"officer", "coordinator"})
    public RestResponse<ReportResponse> submit(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @Nullable SubmissionRequest request) {
        var actor = Actor.of(identity);
        var nil = request != null && request.nil();
        return tagged(reader.response(actor, reports.submit(actor, id, ifMatch, nil)));
    }

    /** The unit's head sends the report to its recipient; the leader signs the official one. */
    @POST
    @Path("/reports/{id}/approval")
    @RolesAllowed({"unit-head", "leader"})
    public RestResponse<ReportResponse> approve(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var actor = Actor.of(identity);
        return tagged(reader.response(actor, reports.approve(actor, id, ifMatch)));
    }

    /** Whoever has the report in hand sends it back to its author, saying why. */
    @POST
    @Path("/reports/{id}/return")
    @RolesAllowed({"unit-head", "leader", "clerk", "coordinator"})
    public RestResponse<ReportResponse> sendBack(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReturnRequest request) {
        var actor = Actor.of(identity);
        return tagged(reader.response(actor, reports.sendBack(actor, id, ifMatch, request.reason())));
    }

    /** The recipient's coordinator accepts a unit's report; from then on it can be drawn from. */
    @POST
    @Path("/reports/{id}/acceptance")
    @RolesAllowed("coordinator")
    public RestResponse<ReportResponse> accept(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var actor = Actor.of(identity);
        return tagged(reader.response(actor, reports.accept(actor, id, ifMatch)));
    }
}
