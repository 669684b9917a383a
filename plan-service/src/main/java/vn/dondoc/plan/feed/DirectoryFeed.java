package vn.dondoc.plan.feed;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The directory's change feed, as much of it as this service uses. */
@RegisterRestClient(configKey = "directory")
@OidcClientFilter
@Path("/api/directory/v1/changes")
interface DirectoryFeed {

    /** A consumer reads the fields it uses; new ones beside them do it no harm. */
    @ClientObjectMapper
    static ObjectMapper json(ObjectMapper ours) {
        return ours.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The next events after the cursor, oldest first; {@code next} is given also when nothing is new. */
    @GET
    FeedPage after(@RestQuery @Nullable String after, @RestQuery int size);
}
