package vn.dondoc.report.report;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.Page;

@Path("/api/report/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class ReportResource {

    private final ReportService reports;
    private final ReportReader reader;
    private final SecurityIdentity identity;

    ReportResource(ReportService reports, ReportReader reader, SecurityIdentity identity) {
        this.reports = reports;
        this.reader = reader;
        this.identity = identity;
    }

    /** Begins the report of the sender's own unit in a round that expects it. */
    @POST
    @Path("/rounds/{id}/reports")
    @RolesAllowed({"officer", "coordinator"})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReportResponse.class)))
    public RestResponse<ReportResponse> start(@RestPath UUID id) {
        var actor = Actor.of(identity);
        var report = reader.response(actor, reports.start(actor, id));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, report)
                .header("ETag", Etag.of(report.version()))
                .header("Location", "/api/report/v1/reports/" + report.id())
                .build();
    }

    /** Reports of the sender's scope, in the order in which they were begun. */
    @GET
    @Path("/reports")
    @RolesAllowed({"officer", "unit-head", "coordinator", "leader", "clerk", "auditor"})
    public Page<ReportSummary> list(
            @RestQuery @Nullable UUID roundId,
            @RestQuery @Nullable ReportStatus status,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size,
            @RestQuery @Nullable String cursor) {
        return reader.list(Actor.of(identity), roundId, status, size, cursor);
    }

    @GET
    @Path("/reports/{id}")
    @RolesAllowed({"officer", "unit-head", "coordinator", "leader", "clerk", "auditor"})
    public RestResponse<ReportResponse> get(@RestPath UUID id) {
        return tagged(reader.get(Actor.of(identity), id));
    }

    /** Replaces text and figures. */
    @PUT
    @Path("/reports/{id}/content")
    @RolesAllowed({"officer", "coordinator"})
    public RestResponse<ReportResponse> write(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ContentRequest request) {
        var actor = Actor.of(identity);
        return tagged(reader.response(actor, reports.write(actor, id, ifMatch, request)));
    }

    static RestResponse<ReportResponse> tagged(ReportResponse report) {
        return RestResponse.ResponseBuilder.ok(report)
                .header("ETag", Etag.of(report.version()))
                .build();
    }
}
