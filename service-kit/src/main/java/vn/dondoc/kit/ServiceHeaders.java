package vn.dondoc.kit;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriBuilder;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** What every answer carries: a request id that the logs repeat, the link to the next page, and 413 as a problem. */
@ApplicationScoped
public class ServiceHeaders {

    private static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern ACCEPTED_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final long bodyLimit;

    ServiceHeaders(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size")
                    io.quarkus.runtime.configuration.MemorySize bodyLimit) {
        this.bodyLimit = bodyLimit.asLongValue();
    }

    static @Nullable String requestId() {
        return (String) MDC.get("requestId");
    }

    public void refuseLargeBodies(@Observes Filters filters) {
        filters.register(
                exchange -> {
                    if (declaredLength(exchange) > bodyLimit) {
                        exchange.response()
                                .setStatusCode(413)
                                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                                .putHeader("Connection", "close")
                                .end(Json.encode(ProblemMappers.problem(413, "http.413", exchange)));
                    } else {
                        exchange.next();
                    }
                },
                1_000);
    }

    @ServerRequestFilter(preMatching = true)
    public void nameRequest(ContainerRequestContext request) {
        var given = request.getHeaderString(REQUEST_ID);
        var known = given != null && ACCEPTED_ID.matcher(given).matches();
        MDC.put("requestId", known ? given : UuidCreator.getTimeOrderedEpoch().toString());
    }

    @ServerResponseFilter
    public void describe(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(REQUEST_ID, requestId());
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            var next = UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                    .replaceQueryParam("cursor", page.next())
                    .build();
            response.getHeaders().add("Link", "<%s>; rel=\"next\"".formatted(pathAndQuery(next)));
        }
        MDC.remove("requestId");
    }

    private static String pathAndQuery(java.net.URI uri) {
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static long declaredLength(RoutingContext exchange) {
        var length = exchange.request().getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
