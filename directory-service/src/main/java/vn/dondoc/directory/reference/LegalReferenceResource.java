package vn.dondoc.directory.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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

@Path("/api/directory/v1/legal-references")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Legal references")
class LegalReferenceResource {

    private final LegalReferenceService references;

    LegalReferenceResource(LegalReferenceService references) {
        this.references = references;
    }

    /** Documents by number; {@code q} searches numbers and subjects without diacritics. */
    @GET
    @RolesAllowed("**")
    public Page<LegalReferenceResponse> search(
            @RestQuery @Size(max = 200) @Nullable String q,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size,
            @RestQuery @Nullable String cursor) {
        return references.search(q, size, cursor);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    public LegalReferenceResponse get(@RestPath UUID id) {
        return references.get(id);
    }
}
