package vn.dondoc.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.dondoc.kit.Tokens;

/** Answers as directory-service does (see DirectoryContractTest), and can be taken down. */
public final class DirectoryStandIn implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static HttpServer server;
    private static volatile boolean down;
    private static volatile boolean tokenSeen;
    private static final Map<String, JsonNode> CITING = new ConcurrentHashMap<>();

    /** The directory answers 503 while this runs. */
    public static void whileDown(Runnable work) {
        down = true;
        try {
            work.run();
        } finally {
            down = false;
        }
    }

    /** Something happens in the directory: {@code after} is the subject as it is since then. */
    public static void tell(String type, Object after) {
        DirectoryAnswers.EVENTS.add(Map.of("type", type, "after", after));
    }

    public static UUID id(String code) {
        return DirectoryAnswers.id(code);
    }

    /** What the directory was told last of a citing document; null when nothing. */
    public static JsonNode citing(Object importId) {
        return CITING.get(importId.toString());
    }

    public static boolean sawToken() {
        return tokenSeen;
    }

    @Override
    public synchronized Map<String, String> start() {
        try {
            server = server == null ? serve() : server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("quarkus.rest-client.directory.url", url, "quarkus.oidc-client.auth-server-url", url);
    }

    @Override
    public void stop() {
        // Lives as long as the tests' JVM, as the database does.
    }

    private static HttpServer serve() throws IOException {
        var created = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        created.createContext("/protocol/openid-connect/token", exchange -> answer(exchange, token()));
        created.createContext("/api/directory/v1/", DirectoryStandIn::directory);
        created.start();
        return created;
    }

    private static void directory(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var authorised = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .startsWith("Bearer ");
        tokenSeen |= authorised;
        if (down || !authorised) {
            exchange.sendResponseHeaders(down ? 503 : 401, -1);
            exchange.close();
            return;
        }
        var path = exchange.getRequestURI().getPath();
        if (path.contains("/citing-documents/")) {
            takeCitations(exchange, path.substring(path.lastIndexOf('/') + 1), JSON.readTree(body));
            return;
        }
        answer(
                exchange,
                switch (path.substring(path.lastIndexOf('/') + 1)) {
                    case "units:resolve" -> DirectoryAnswers.units(JSON.readTree(body));
                    case "citations:resolve" ->
                        DirectoryAnswers.citations(
                                JSON.readTree(body).get("text").asText());
                    case "changes" ->
                        DirectoryAnswers.changes(exchange.getRequestURI().getQuery());
                    default -> throw new IOException("not asked by plan-service: " + path);
                });
    }

    private static void takeCitations(HttpExchange exchange, String id, JsonNode document) throws IOException {
        var refused = document.get("text").asText().contains("mention that cannot be taken");
        if (!refused) {
            CITING.put(id, document);
        }
        exchange.sendResponseHeaders(refused ? 422 : 200, -1);
        exchange.close();
    }

    private static Map<String, Object> token() {
        return Map.of(
                "access_token",
                Tokens.of("service-account-plan-service", null, "service"),
                "expires_in",
                600,
                "token_type",
                "Bearer");
    }

    private static void answer(HttpExchange exchange, Object body) throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    static List<String> codes() {
        return DirectoryAnswers.UNITS.keySet().stream().toList();
    }
}
