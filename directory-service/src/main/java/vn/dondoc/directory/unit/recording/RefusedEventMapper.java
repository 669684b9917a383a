package vn.dondoc.directory.unit.recording;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.dondoc.directory.unit.event.RefusedEvent;
import vn.dondoc.kit.Problem;
import vn.dondoc.kit.ProblemMappers;

/** A refused batch is the broken rule's own problem, which also names the event that broke it. */
// Public with a public method: Quarkus generates its caller in another class loader.
public class RefusedEventMapper {

    @ServerExceptionMapper
    public Response refused(RefusedEvent refused, RoutingContext exchange) {
        var response = new ProblemMappers().rule(refused.reason(), exchange);
        var problem = (Problem) response.getEntity();
        var violation = new Problem.Violation("events[%d]".formatted(refused.index()), problem.title());
        return Response.fromResponse(response)
                .entity(new Problem(
                        problem.type(),
                        problem.title(),
                        problem.status(),
                        problem.detail(),
                        problem.code(),
                        List.of(violation),
                        problem.requestId()))
                .build();
    }
}
