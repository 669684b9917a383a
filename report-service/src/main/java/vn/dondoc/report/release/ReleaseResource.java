package vn.dondoc.report.release;

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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;

/** The issuing office's side of releases. */
@Path("/api/report/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
class ReleaseResource {

    private final ReleaseService releases;
    private final ReleaseTexts texts;
    private final ReleaseReader reader;
    private final SecurityIdentity identity;

    ReleaseResource(ReleaseService releases, ReleaseTexts texts, ReleaseReader reader, SecurityIdentity identity) {
        this.releases = releases;
        this.texts = texts;
        this.reader = reader;
        this.identity = identity;
    }

    /** The office's report as the document that would be issued today, for whoever writes, signs or issues it. */
    @GET
    @Path("/reports/{id}/preview")
    @RolesAllowed({"coordinator", "leader", "clerk", "auditor"})
    public ReleasePreview preview(@RestPath UUID id) {
        return texts.preview(Actor.of(identity), id);
    }

    /** Gives an approved report the next number of the year and releases it to its recipient; it never changes again. */
    @POST
    @Path("/reports/{id}/issue")
    @RolesAllowed("clerk")
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content = @Content(schema = @Schema(implementation = ReleaseDocument.class)))
    public RestResponse<ReleaseDocument> issue(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull IssueRequest request) {
        var files = releases.issue(Actor.of(identity), id, ifMatch, request);
        var release = reader.parsed(files);
        return ResponseBuilder.create(RestResponse.Status.CREATED, release)
                .header("ETag", files.jsonEtag())
                .header("Location", "/api/report/v1/releases/" + release.id())
                .build();
    }

    /** Releases of the sender's scope, newest first. */
    @GET
    @Path("/releases")
    @RolesAllowed({"coordinator", "leader", "clerk", "auditor"})
    public Page<ReleaseSummary> list(
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size, @RestQuery @Nullable String cursor) {
        return reader.list(Actor.of(identity), size, cursor);
    }

    @GET
    @Path("/releases/{id}")
    @RolesAllowed({"coordinator", "leader", "clerk", "auditor"})
    public ReleaseResponse get(@RestPath UUID id) {
        return reader.get(Actor.of(identity), id);
    }

    /** The Word file, equal in every pull; its ETag is its SHA-256. */
    @GET
    @Path("/releases/{id}/document.docx")
    @Produces(Downloads.DOCX)
    @RolesAllowed({"coordinator", "leader", "clerk", "auditor"})
    public RestResponse<byte[]> docx(@RestPath UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var files = reader.files(Actor.of(identity), id);
        return Downloads.docx(files, reader.parsed(files), ifNoneMatch);
    }
}
