package vn.dondoc.directory.reference.duplicate;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.dondoc.directory.reference.LegalReferenceView;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;

@Path("/api/directory/v1/legal-references")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Legal references")
class DuplicateResource {

    private final DuplicateService duplicates;
    private final SecurityIdentity identity;

    DuplicateResource(DuplicateService duplicates, SecurityIdentity identity) {
        this.duplicates = duplicates;
        this.identity = identity;
    }

    /** Pairs of records that may be one document, the likeliest first. */
    @GET
    @Path("/duplicates")
    @RolesAllowed("**")
    public List<DuplicatePair> list(@RestQuery @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return duplicates.list(size);
    }

    /** The other record goes on as another spelling of this one; its id answers with {@code mergedInto}. */
    @POST
    @Path("/{id}/merger")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"admin", "coordinator"})
    public LegalReferenceView merge(@RestPath UUID id, @Valid @NotNull MergerRequest request) {
        return duplicates.merge(Actor.of(identity), id, request);
    }
}
