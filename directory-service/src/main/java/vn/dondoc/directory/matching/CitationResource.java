package vn.dondoc.directory.matching;

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
@Consumes(APPLICATION_JSON)
@Tag(name = "Citations")
class CitationResource {

    private final CitationService citations;

    CitationResource(CitationService citations) {
        this.citations = citations;
    }

    /** The citations of a text, as written. Changes nothing; 413 when the text has more than 1,000,000 characters. */
    @POST
    @Path("/citations:parse")
    @RolesAllowed("**")
    public CitationsResponse parse(@Valid @NotNull CitationRequest request) {
        return citations.parse(request.text());
    }

    /** The same, each with the recorded document that it means and what it says otherwise. Changes nothing. */
    @POST
    @Path("/citations:resolve")
    @RolesAllowed("**")
    public CitationsResponse resolve(@Valid @NotNull CitationRequest request) {
        return citations.resolve(request.text());
    }

    /** How to cite recorded documents: in full the first time, in short later. Changes nothing; at most 200 at once. */
    @POST
    @Path("/citations:format")
    @RolesAllowed("**")
    public FormatResponse format(@Valid @NotNull FormatRequest request) {
        return citations.format(request.references());
    }
}
