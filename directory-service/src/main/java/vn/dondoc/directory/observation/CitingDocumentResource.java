package vn.dondoc.directory.observation;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.dondoc.kit.Actor;

@Path("/api/directory/v1/citing-documents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citing documents")
class CitingDocumentResource {

    private final ObservationService observations;
    private final ObservationReading reading;
    private final SecurityIdentity identity;

    CitingDocumentResource(ObservationService observations, ObservationReading reading, SecurityIdentity identity) {
        this.observations = observations;
        this.reading = reading;
        this.identity = identity;
    }

    /**
     * Reads a document's citations. The same text changes nothing; another text retires what was seen in the old one.
     * 413 when it has more than 1,000,000 characters.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("service")
    public CitingDocumentView put(@RestPath UUID id, @Valid @NotNull CitingDocumentRequest request) {
        return observations.read(Actor.of(identity), id, request);
    }

    @GET
    @RolesAllowed("**")
    public CitingDocumentView get(@RestPath UUID id) {
        return reading.document(id);
    }
}
