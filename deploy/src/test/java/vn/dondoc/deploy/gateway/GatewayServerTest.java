package vn.dondoc.deploy.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayServerTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path site;

    private FakeService service;
    private GatewayServer gateway;

    @BeforeEach
    void open() throws IOException {
        service = FakeService.open("/api/plan/v1");
        Files.writeString(site.resolve("index.html"), "<title>Đôn Đốc</title>");
        Files.createDirectory(site.resolve("assets"));
        Files.writeString(site.resolve("assets/index-1a2b.js"), "1");
        Upstream plan = new Upstream("/api/plan", service.port());
        Upstream dying = new Upstream("/api/directory", FakeService.dyingPort());
        Upstream absent = new Upstream("/api/report", FakeService.closedPort());
        gateway = GatewayServer.open(0, site, List.of(plan, dying, absent));
    }

    @AfterEach
    void close() {
        gateway.close();
        service.close();
    }

    @Nested
    class Upstreams {

        @Test
        void get_the_path_the_query_and_the_body_as_they_came() throws Exception {
            var answer = send(request("/api/plan/v1/echo/a%20b?q=%C4%91").POST(BodyPublishers.ofString("nội dung")));
            assertEquals("POST /api/plan/v1/echo/a%20b?q=%C4%91 nội dung", answer.body());
        }

        @Test
        void learn_who_asked_from_the_gateway_and_not_from_the_client() throws Exception {
            var answer = send(request("/api/plan/v1/echo").header("X-Forwarded-For", "203.0.113.9"));
            assertEquals("127.0.0.1", answer.headers().firstValue("Seen-For").orElseThrow());
            assertEquals(
                    "localhost:" + gateway.port(),
                    answer.headers().firstValue("Seen-Host").orElseThrow());
        }

        @Test
        void take_a_large_upload() throws Exception {
            byte[] upload = new byte[20_000_000];
            var answer = send(request("/api/plan/v1/echo?size").PUT(BodyPublishers.ofByteArray(upload)));
            assertEquals("20000000", answer.body());
        }

        @Test
        void may_send_events_that_arrive_before_the_answer_ends() throws Exception {
            var answer = HTTP.send(request("/api/plan/v1/events").build(), BodyHandlers.ofInputStream());
            try (InputStream events = answer.body()) {
                assertEquals("data: 1\n\n", new String(events.readNBytes(9), StandardCharsets.UTF_8));
                service.firstEventRead();
                assertEquals("data: 2\n\n", new String(events.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        @Test
        void that_are_down_are_a_503_that_says_when_to_try_again() throws Exception {
            var answer = send(request("/api/report/v1/reports").POST(BodyPublishers.ofString("{}")));
            assertEquals(503, answer.statusCode());
            assertEquals("5", answer.headers().firstValue("Retry-After").orElseThrow());
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElseThrow());
            assertTrue(answer.body().contains("\"code\":\"http.503\""), answer.body());
        }

        @Test
        void that_die_over_a_request_are_a_503_too() throws Exception {
            assertEquals(503, send(request("/api/directory/v1/units")).statusCode());
        }

        @Test
        void nobody_knows_are_a_404_and_not_the_page() throws Exception {
            assertEquals(404, send(request("/api/other/v1/x")).statusCode());
        }
    }

    @Nested
    class TheSite {

        @Test
        void shows_its_page_at_every_screen_and_has_it_asked_for_each_time() throws Exception {
            for (String path : List.of("/", "/ke-hoach/0197.a?trang=2")) {
                var answer = send(request(path));
                assertEquals("<title>Đôn Đốc</title>", answer.body(), path);
                assertEquals(
                        "no-cache", answer.headers().firstValue("Cache-Control").orElseThrow(), path);
                assertEquals(
                        ContentSecurityPolicy.TEXT,
                        answer.headers().firstValue("Content-Security-Policy").orElseThrow());
                assertEquals(
                        "nosniff",
                        answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
            }
        }

        @Test
        void lets_assets_be_kept_for_good() throws Exception {
            var answer = send(request("/assets/index-1a2b.js"));
            assertEquals("1", answer.body());
            assertEquals(
                    "public, max-age=31536000, immutable",
                    answer.headers().firstValue("Cache-Control").orElseThrow());
        }

        @Test
        void says_404_for_an_asset_of_an_older_build() throws Exception {
            var answer = send(request("/assets/index-old.js"));
            assertEquals(404, answer.statusCode());
            assertEquals(
                    "no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
        }

        @Test
        void shows_nothing_outside_its_folder() throws Exception {
            Files.writeString(site.resolveSibling("secret.txt"), "secret");
            var answer = send(request("/..%2fsecret.txt"));
            assertTrue(!answer.body().contains("secret"), answer.body());
        }

        @Test
        void only_reads() throws Exception {
            assertEquals(405, send(request("/").POST(BodyPublishers.noBody())).statusCode());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + gateway.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
    }
}
