package vn.dondoc.directory.phrase;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/directory/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "Phrases")
class PhraseResource {

    private final PhraseService phrases;

    PhraseResource(PhraseService phrases) {
        this.phrases = phrases;
    }

    /** Changes nothing: a POST only because a thousand phrases do not fit into an address. */
    @POST
    @Path("/units:resolve")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed("**")
    @OfLimitedLength
    public ResolveResponse resolve(@Valid @NotNull ResolveRequest request) {
        return phrases.resolve(request);
    }
}
