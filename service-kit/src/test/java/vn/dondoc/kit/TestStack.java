package vn.dondoc.kit;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL and an issuer with real signatures; one set for all test classes, so that Quarkus boots once. */
public final class TestStack implements QuarkusTestResourceLifecycleManager {

    private static EmbeddedPostgres postgres;
    private static HttpServer issuer;

    @Override
    public synchronized Map<String, String> start() {
        try {
            postgres = postgres == null ? database() : postgres;
            issuer = issuer == null ? issuer() : issuer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return settings();
    }

    private static Map<String, String> settings() {
        var url = "http://127.0.0.1:" + issuer.getAddress().getPort();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", "postgres");
        settings.put("quarkus.oidc.auth-server-url", url);
        settings.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        return settings;
    }

    /** Also for plain tests that need no Quarkus. */
    public static EmbeddedPostgres database() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
    }

    private static HttpServer issuer() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/protocol/openid-connect/certs", exchange -> {
            var keys = Tokens.publicKeys().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Override
    public void stop() {
        // The JVM of the tests ends with them; PostgreSQL is stopped by its shutdown hook.
    }
}
