package vn.dondoc.plan.unitcopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
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

    /** The next events after the cursor, oldest first; {@code next} is given also when nothing is new. */
    @GET
    Events after(@RestQuery @Nullable String after, @RestQuery int size);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Events(List<Event> items, @Nullable String next) {}

    /** @param after the full unit in events whose type begins with {@code unit.} */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Event(String type, @Nullable JsonNode after) {}
}
