package vn.dondoc.plan.evidence;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;

@Path("/api/plan/v1/tasks/{id}/assignments/{assignmentId}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
class EvidenceResource {

    private final EvidenceService evidence;
    private final EvidenceContent content;
    private final SecurityIdentity identity;

    EvidenceResource(EvidenceService evidence, EvidenceContent content, SecurityIdentity identity) {
        this.evidence = evidence;
        this.content = content;
        this.identity = identity;
    }

    /** The files of a unit's part, oldest first, twenty at most at a time; of a withdrawn one only that it was there. */
    @GET
    @RolesAllowed("**")
    public List<EvidenceView> list(@RestPath UUID id, @RestPath UUID assignmentId) {
        return evidence.list(Actor.of(identity), id, assignmentId);
    }

    /** Adds a file of up to 25 MB: .pdf, .docx, .xlsx, .pptx, .odt, .ods, .png, .jpg or .txt, without macros. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"officer", "unit-head"})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public RestResponse<EvidenceView> add(
            @RestPath UUID id, @RestPath UUID assignmentId, @BeanParam @Valid EvidenceForm form) {
        var added = evidence.add(Actor.of(identity), id, assignmentId, form.checked());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .header(HttpHeaders.ETAG, Etag.of(added.version()))
                .build();
    }

    /** The bytes, as an attachment. */
    @GET
    @Path("/{evidenceId}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed("**")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> content(
            @RestPath UUID id, @RestPath UUID assignmentId, @RestPath UUID evidenceId) {
        var file = evidence.file(Actor.of(identity), id, assignmentId, evidenceId);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> content.send(file, out))
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** The unit takes a file back: its bytes go, that it was there stays. */
    @POST
    @Path("/{evidenceId}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"officer", "unit-head"})
    public RestResponse<EvidenceView> withdraw(
            @RestPath UUID id,
            @RestPath UUID assignmentId,
            @RestPath UUID evidenceId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EvidenceWithdrawal why) {
        var view = evidence.withdraw(Actor.of(identity), id, assignmentId, evidenceId, ifMatch, why);
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Etag.of(view.version()))
                .build();
    }
}
