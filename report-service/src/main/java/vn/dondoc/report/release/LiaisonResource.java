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

/** The recipient's side: releases addressed to the sender's unit. A part of the published integration contract. */
@Path("/api/report/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Liaison")
class LiaisonResource {

    private final LiaisonService liaison;
    private final ReleaseReader reader;
    private final SecurityIdentity identity;

    LiaisonResource(LiaisonService liaison, ReleaseReader reader, SecurityIdentity identity) {
        this.liaison = liaison;
        this.reader = reader;
        this.identity = identity;
    }

    /** What was issued, recalled or replaced since the cursor, oldest first; keep {@code next}, it is always given. */
    @GET
    @Path("/liaison/releases")
    @RolesAllowed("liaison")
    public Page<LiaisonEvent> after(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return liaison.after(Actor.of(identity), after, size);
    }

    /** The release, byte for byte the same in every pull. */
    @GET
    @Path("/liaison/releases/{id}")
    @RolesAllowed("liaison")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReleaseDocument.class)))
    public RestResponse<String> get(@RestPath UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        return Downloads.json(liaison.files(Actor.of(identity), id), ifNoneMatch);
    }

    /** The Word file, equal in every pull; its ETag is its SHA-256. */
    @GET
    @Path("/liaison/releases/{id}/document.docx")
    @Produces(Downloads.DOCX)
    @RolesAllowed("liaison")
    public RestResponse<byte[]> docx(@RestPath UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var files = liaison.files(Actor.of(identity), id);
        return Downloads.docx(files, reader.parsed(files), ifNoneMatch);
    }

    /** Tells the office that the release arrived, was received, refused, done. */
    @POST
    @Path("/liaison/releases/{id}/receipts")
    @RolesAllowed("liaison")
    @APIResponse(
            responseCode = "201",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    public RestResponse<Receipt> confirm(@RestPath UUID id, @Valid @NotNull ReceiptRequest request) {
        var receipt = liaison.confirm(Actor.of(identity), id, request);
        return ResponseBuilder.create(RestResponse.Status.CREATED, receipt).build();
    }
}
