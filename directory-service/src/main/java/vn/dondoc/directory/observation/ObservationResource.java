package vn.dondoc.directory.observation;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;

@Path("/api/directory/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citing documents")
class ObservationResource {

    private final ObservationService observations;
    private final SecurityIdentity identity;

    ObservationResource(ObservationService observations, SecurityIdentity identity) {
        this.observations = observations;
        this.identity = identity;
    }

    /**
     * Reads a document's citations. The same text changes nothing; another text retires what was seen in the old one.
     * 413 when it has more than 1,000,000 characters.
     */
    @PUT
    @Path("/citing-documents/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("service")
    public CitingDocumentView put(@RestPath UUID id, @Valid @NotNull CitingDocumentRequest request) {
        return observations.read(Actor.of(identity), id, request);
    }

    @GET
    @Path("/citing-documents/{id}")
    @RolesAllowed("**")
    public CitingDocumentView get(@RestPath UUID id) {
        return observations.get(id);
    }

    /** Where a legal document is cited, and what each mention says otherwise than its record; oldest first. */
    @GET
    @Path("/legal-references/{id}/citations")
    @RolesAllowed("**")
    public Page<ObservationView> citations(
            @RestPath UUID id,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size,
            @RestQuery @Nullable String cursor) {
        return observations.citations(id, size, cursor);
    }
}
