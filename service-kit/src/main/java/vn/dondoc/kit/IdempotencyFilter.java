package vn.dondoc.kit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * {@code Idempotency-Key} on any POST: the same key with the same body gets the first answer again, with another body
 * 422. Only requests that changed something are remembered. A multipart body is told apart by its length, since its
 * boundary differs from one sending to the next.
 */
@ApplicationScoped
public class IdempotencyFilter {

    private final DataSource database;
    private final Idempotency idempotency;
    private final ObjectMapper json;

    IdempotencyFilter(DataSource database, Idempotency idempotency, ObjectMapper json) {
        this.database = database;
        this.idempotency = idempotency;
        this.json = json;
    }

    @ServerRequestFilter
    @Nullable
    public Response replay(ContainerRequestContext request) throws IOException, SQLException {
        var value = request.getHeaderString("Idempotency-Key");
        var account = request.getSecurityContext().getUserPrincipal();
        if (value == null || account == null || !"POST".equals(request.getMethod())) {
            return null;
        }
        if (!value.matches("[\\x21-\\x7e]{8,128}")) {
            throw RuleViolation.invalid("idempotency.invalid-key");
        }
        var key = new Idempotency.Key(account.getName(), value, fingerprint(request));
        idempotency.begin(key);
        return firstAnswer(key);
    }

    @ServerResponseFilter
    public void remember(ContainerRequestContext request, ContainerResponseContext response)
            throws SQLException, JsonProcessingException {
        if (response.getStatus() >= 300 || !"POST".equals(request.getMethod())) {
            return;
        }
        var key = request.getHeaderString("Idempotency-Key") == null ? null : idempotency.claimedKey();
        if (key != null) {
            store(key, response);
        }
    }

    /** A week is longer than anybody retries; the table does not grow for ever. */
    @Scheduled(every = "6h", delayed = "1m")
    public void forgetOldKeys() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        "delete from idempotency_key where created_at < now() - interval '7 days'")) {
            delete.executeUpdate();
        }
    }

    private @Nullable Response firstAnswer(Idempotency.Key key) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select fingerprint, status, body, etag, location from idempotency_key
                        where account = ? and value = ?""")) {
            select.setString(1, key.account());
            select.setString(2, key.value());
            var row = select.executeQuery();
            return row.next() ? answer(row, key) : null;
        }
    }

    private static Response answer(ResultSet row, Idempotency.Key key) throws SQLException {
        if (!row.getString("fingerprint").equals(key.fingerprint())) {
            throw RuleViolation.withStatus(422, "idempotency.other-request");
        }
        if (row.getInt("status") == 0) {
            throw new RuleViolation("idempotency.in-progress");
        }
        return Response.status(row.getInt("status"))
                .type(MediaType.APPLICATION_JSON)
                .entity(row.getString("body"))
                .header(HttpHeaders.ETAG, row.getString("etag"))
                .header(HttpHeaders.LOCATION, row.getString("location"))
                .build();
    }

    private void store(Idempotency.Key key, ContainerResponseContext response)
            throws SQLException, JsonProcessingException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update idempotency_key set status = ?, body = ?, etag = ?, location = ?
                        where account = ? and value = ?""")) {
            update.setInt(1, response.getStatus());
            update.setString(2, response.getEntity() == null ? null : json.writeValueAsString(response.getEntity()));
            update.setString(3, response.getHeaderString(HttpHeaders.ETAG));
            update.setString(4, response.getHeaderString(HttpHeaders.LOCATION));
            update.setString(5, key.account());
            update.setString(6, key.value());
            update.executeUpdate();
        }
    }

    private static String fingerprint(ContainerRequestContext request) throws IOException {
        var digest = sha256();
        digest.update(
                request.getUriInfo().getRequestUri().getRawPath().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var type = request.getMediaType();
        if (type != null && "multipart".equals(type.getType())) {
            digest.update(Objects.toString(request.getHeaderString("Content-Length"), "")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } else if (request.hasEntity()) {
            var body = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(body));
            digest.update(body);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
