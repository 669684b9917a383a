package vn.dondoc.plan.directory;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The two questions; both change nothing, so they may be asked again. */
@RegisterRestClient(configKey = "directory")
@OidcClientFilter
@Path("/api/directory/v1")
interface DirectoryApi {

    /** A consumer reads the fields it uses; new ones beside them do it no harm. */
    @ClientObjectMapper
    static ObjectMapper json(ObjectMapper ours) {
        return ours.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @POST
    @Path("/units:resolve")
    Phrases.Answer units(Phrases phrases);

    @POST
    @Path("/citations:resolve")
    Citation.Answer citations(Citation.Query query);
}
