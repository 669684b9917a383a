package vn.dondoc.plan.directory;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The two questions; both change nothing, so they may be asked again. */
@RegisterRestClient(configKey = "directory")
@OidcClientFilter
@Path("/api/directory/v1")
interface DirectoryApi {

    @POST
    @Path("/units:resolve")
    Phrases.Answer units(Phrases phrases);

    @POST
    @Path("/citations:resolve")
    Citation.Answer citations(Citation.Query query);
}
