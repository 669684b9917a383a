package vn.dondoc.plan.unitcopy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The directory's change feed, as much of it as this service uses. */
@RegisterRestClient(configKey = "directory")
@OidcClientFilter
@Path("/api/directory/v1/changes")
interface UnitFeed {

    /** A consumer reads the fields it uses; new ones beside them do it no harm. */
    @ClientObjectMapper
    static ObjectMapper json(ObjectMapper ours) {
        return ours.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The next events after the cursor, oldest first; {@code next} is given also when nothing is new. */
    @GET
    Events after(@RestQuery @Nullable String after, @RestQuery int size);

    record Events(List<Event> items, @Nullable String next) {}

    /** @param after the full unit in events whose type begins with {@code unit.} */
    record Event(String type, @Nullable JsonNode after) {}
}
