package vn.dondoc.directory.reference;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.Page;

@Path("/api/directory/v1/legal-references")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Legal references")
class LegalReferenceResource {

    private final LegalReferenceService references;
    private final SecurityIdentity identity;

    LegalReferenceResource(LegalReferenceService references, SecurityIdentity identity) {
        this.references = references;
        this.identity = identity;
    }

    /** Documents by number, each with its standing on the day asked for; merged ones are left out. */
    @GET
    @RolesAllowed("**")
    public Page<LegalReferenceResponse> search(@BeanParam @Valid ReferenceFilter filter) {
        return references.search(filter);
    }

    /** One document with its standing on a day, today when absent; a merged one names the record that took its place. */
    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    public RestResponse<LegalReferenceView> get(@RestPath UUID id, @RestQuery @Nullable LocalDate asOf) {
        return tagged(RestResponse.Status.OK, references.get(Actor.of(identity), id, asOf));
    }

    /** Records a document; 409 when its number, issuer and year are recorded already. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"admin", "coordinator"})
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponseSchema(value = LegalReferenceView.class, responseCode = "201")
    public RestResponse<LegalReferenceView> create(@Valid @NotNull Registration registration) {
        return tagged(RestResponse.Status.CREATED, references.create(Actor.of(identity), registration));
    }

    /** Records all its facts anew; what is left out is forgotten. */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"admin", "coordinator"})
    public RestResponse<LegalReferenceView> change(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Registration registration) {
        return tagged(RestResponse.Status.OK, references.change(Actor.of(identity), id, ifMatch, registration));
    }

    private static RestResponse<LegalReferenceView> tagged(RestResponse.Status status, LegalReferenceView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header(HttpHeaders.ETAG, Etag.of(view.version()))
                .build();
    }
}
