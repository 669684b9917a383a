package vn.dondoc.deploy.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What stands behind the gateway in its tests: echoes, sends events, dies over a request, or is not there. */
final class FakeService {

    private final CountDownLatch firstEventRead = new CountDownLatch(1);
    private final HttpServer server;

    private FakeService(HttpServer server) {
        this.server = server;
    }

    static FakeService open(String path) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        FakeService service = new FakeService(server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(path + "/echo", service::echo);
        server.createContext(path + "/events", service::events);
        server.start();
        return service;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The second event is sent only after this. */
    void firstEventRead() {
        firstEventRead.countDown();
    }

    void close() {
        server.stop(0);
    }

    private void echo(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String target = exchange.getRequestURI().toString();
        String text = target.endsWith("?size")
                ? String.valueOf(body.length)
                : exchange.getRequestMethod() + " " + target + " " + new String(body, StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Seen-For", exchange.getRequestHeaders().getFirst("X-Forwarded-For"));
        exchange.getResponseHeaders()
                .add("Seen-Host", exchange.getRequestHeaders().getFirst("Host"));
        byte[] answer = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private void events(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
            body.flush();
            firstEventRead.await(10, TimeUnit.SECONDS);
            body.write("data: 2\n\n".getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Takes one request and hangs up, as a service does that is killed. */
    static int dyingPort() throws IOException {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        Thread.startVirtualThread(() -> {
            try (server;
                    var connection = server.accept()) {
                connection.getInputStream().read();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        return server.getLocalPort();
    }

    static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
