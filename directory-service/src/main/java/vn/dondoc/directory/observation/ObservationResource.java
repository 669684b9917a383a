package vn.dondoc.directory.observation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Page;

@Path("/api/directory/v1/legal-references/{id}/citations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Legal references")
class ObservationResource {

    private final ObservationReading reading;

    ObservationResource(ObservationReading reading) {
        this.reading = reading;
    }

    /** Where a legal document is cited, and what each mention says otherwise than its record; oldest first. */
    @GET
    @RolesAllowed("**")
    public Page<ObservationView> citations(
            @RestPath UUID id,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size,
            @RestQuery @Nullable String cursor) {
        return reading.citations(id, size, cursor);
    }
}
