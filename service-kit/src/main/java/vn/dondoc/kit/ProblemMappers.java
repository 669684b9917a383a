package vn.dondoc.kit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns whatever a request threw into a problem; nothing of the inside (class, SQL, stack) leaves the service. */
// Public with public methods, as the filters are: Quarkus generates their callers in another class loader.
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response rule(RuleViolation violation, RoutingContext exchange) {
        return problem(violation.status(), violation.code(), exchange, violation.arguments())
                .response();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(RoutingContext exchange) {
        return problem(401, "http.401", exchange).response();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, RoutingContext exchange) {
        return problem(403, "http.403", exchange).response();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException refused, RoutingContext exchange) {
        var violations = refused.getConstraintViolations().stream()
                .map(ProblemMappers::violation)
                .toList();
        return problem(400, "http.400", exchange).with(violations).response();
    }

    @ServerExceptionMapper
    public Response unreadable(JacksonException unreadable, RoutingContext exchange) {
        return problem(400, "http.400", exchange).response();
    }

    /** Quarkus has a mapper of its own for these, which answers without a body. */
    @ServerExceptionMapper
    public Response unfit(MismatchedInputException unfit, RoutingContext exchange) {
        var message = Problem.Messages.preferredBy(exchange).text("field.unfit");
        return problem(400, "http.400", exchange)
                .with(List.of(new Problem.Violation(path(unfit), message)))
                .response();
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    public Response stale(RoutingContext exchange) {
        return problem(412, "http.412", exchange).response();
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException thrown, RoutingContext exchange) {
        var status = thrown.getResponse().getStatus();
        if (thrown.getResponse().hasEntity()) {
            return thrown.getResponse();
        }
        if (status >= 500) {
            LOG.errorf(thrown, "Request failed with %d", status);
        }
        return problem(status, "http." + status, exchange).response();
    }

    @ServerExceptionMapper
    public Response unexpected(Exception thrown, RoutingContext exchange) {
        var sqlState = sqlState(thrown);
        if (isBusy(thrown, sqlState)) {
            LOG.warnf("Database busy or away: %s", sqlState);
            return problem(503, "http.503", exchange).response();
        }
        var constraint = constraint(thrown);
        if (constraint != null) {
            return problem(409, "constraint." + constraint, exchange).response();
        }
        LOG.error("Request failed", thrown);
        return problem(500, "http.500", exchange).response();
    }

    static Problem problem(int status, String code, RoutingContext exchange, Object... arguments) {
        return Problem.of(status, code, Problem.Messages.preferredBy(exchange), arguments);
    }

    private static String path(MismatchedInputException unfit) {
        return unfit.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    /** The path begins with the method's name, and for what stands inside a body with the parameter's as well. */
    private static Problem.Violation violation(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        var inside = path.substring(path.indexOf('.') + 1);
        return new Problem.Violation(inside.substring(inside.indexOf('.') + 1), violation.getMessage());
    }

    /** 08: no connection; 53: no resources; 55P03, 57014: lock or statement time-out; Agroal's own time-out has no state. */
    private static boolean isBusy(Throwable thrown, @Nullable String state) {
        if (state != null) {
            return List.of("08", "53", "57").contains(state.substring(0, 2)) || "55P03".equals(state);
        }
        return causes(thrown).stream()
                .anyMatch(cause -> cause instanceof SQLException
                        && String.valueOf(cause.getMessage()).contains("Acquisition timeout"));
    }

    private static @Nullable String sqlState(Throwable thrown) {
        return causes(thrown).stream()
                .filter(cause -> cause instanceof SQLException sql && sql.getSQLState() != null)
                .map(cause -> ((SQLException) cause).getSQLState())
                .findFirst()
                .orElse(null);
    }

    /** The named constraint that the database would not break; its texts stand under {@code constraint.NAME}. */
    private static @Nullable String constraint(Throwable thrown) {
        return causes(thrown).stream()
                .filter(org.hibernate.exception.ConstraintViolationException.class::isInstance)
                .map(cause -> ((org.hibernate.exception.ConstraintViolationException) cause).getConstraintName())
                .findFirst()
                .orElse(null);
    }

    private static List<Throwable> causes(Throwable thrown) {
        return java.util.stream.Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .toList();
    }
}
