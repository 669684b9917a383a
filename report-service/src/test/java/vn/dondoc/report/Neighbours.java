package vn.dondoc.report;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import vn.dondoc.report.plancopy.PullNow;
import vn.dondoc.report.unitcopy.PullUnitsNow;

/** Stand-ins for the two other services and for the token endpoint: what they say is in the form of their OpenAPI documents. */
public final class Neighbours implements QuarkusTestResourceLifecycleManager {

    private static final List<String> UNITS = List.of(
            "UBNDTINH|Ủy ban nhân dân tỉnh|UBND|",
            "VPUB|Văn phòng Ủy ban nhân dân tỉnh|VPUB|UBNDTINH",
            "CONGANTINH|Công an tỉnh|CAT|UBNDTINH",
            "TONGHOP|Phòng Tổng hợp|TH|VPUB",
            "KINHTE|Phòng Kinh tế|KT|VPUB",
            "TCHCQT|Phòng Tổ chức - Hành chính - Quản trị|TCHCQT|VPUB",
            "TTTHONGTIN|Trung tâm Thông tin|TTTT|VPUB",
            "NKUBND|Nhà khách Ủy ban nhân dân tỉnh|NKUB|VPUB",
            "NKTHANHXUAN|Nhà khách Thanh Xuân - Hà Nội|NKTX|VPUB",
            "SOTUPHAP|Sở Tư pháp|STP|UBNDTINH");

    private static final List<String> UNIT_CHANGES = new CopyOnWriteArrayList<>(units());
    private static final List<String> PLAN_CHANGES = new ArrayList<>();
    private static final Map<String, String> PLANS = new ConcurrentHashMap<>();
    private static volatile boolean planServiceAway;
    private static HttpServer server;

    /** Issues the sample plan anew, under ids of its own, and lets this service hear of it. */
    public static UUID issuePlan() {
        var plan = UUID.randomUUID();
        PLANS.put(plan.toString(), PlanSample.issued(plan));
        PLAN_CHANGES.add(change("plan.accepted", plan, "null"));
        PLAN_CHANGES.add(change("plan.issued", plan, "null"));
        PullNow.plans();
        return plan;
    }

    /** The same plan for another year, so that its rounds are still to come. */
    public static UUID issuePlan(int year) {
        var plan = UUID.randomUUID();
        PLANS.put(plan.toString(), PlanSample.issued(plan).replace("2024", String.valueOf(year)));
        PLAN_CHANGES.add(change("plan.issued", plan, "null"));
        PullNow.plans();
        return plan;
    }

    /** Something becomes of a plan: plan-service tells of it and shows the plan as it is then. */
    public static void planChanges(UUID plan, String type, UnaryOperator<String> change) {
        PLANS.compute(plan.toString(), (_, before) -> change.apply(String.valueOf(before)));
        PLAN_CHANGES.add(change(type, plan, PLANS.get(plan.toString())));
        PullNow.plans();
    }

    /** Something happens to a unit: {@code fields} stand beside its id, code and name of that day. */
    public static void tellOfUnit(String type, String code, String name, String fields) {
        UNIT_CHANGES.add(change(type, id(code), """
                {"id": "%s", "code": "%s", "name": "%s", "shortName": "%s", "type": "DIVISION", %s}""".formatted(id(code), code, name, name, fields)));
        PullUnitsNow.units();
    }

    /** Ids follow the order of founding, as the directory's do; units of later are after all of these. */
    public static UUID id(String code) {
        var codes =
                UNITS.stream().map(line -> line.substring(0, line.indexOf('|'))).toList();
        var at = codes.contains(code) ? codes.indexOf(code) : 1_000 + code.hashCode() % 1_000;
        return new UUID(0x0190a00000007000L, 0x8000000000000000L + at);
    }

    /** The same plan is told of once more, as after a restore of plan-service. */
    public static void tellAgainOf(UUID plan) {
        PLAN_CHANGES.add(change("plan.issued", plan, "null"));
    }

    public static void planServiceIsAway(boolean away) {
        planServiceAway = away;
    }

    @Override
    public synchronized Map<String, String> start() {
        server = server == null ? started() : server;
        var url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.rest-client.directory-service.url", url,
                "quarkus.rest-client.plan-service.url", url,
                "quarkus.oidc-client.auth-server-url", url);
    }

    private static HttpServer started() {
        try {
            var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.createContext("/protocol/openid-connect/token", exchange -> answer(exchange, 200, """
                    {"access_token": "service-token", "token_type": "Bearer", "expires_in": 600}"""));
            http.createContext(
                    "/api/directory/v1/changes", exchange -> guarded(exchange, feed(exchange, UNIT_CHANGES)));
            http.createContext("/api/plan/v1/changes", exchange -> guarded(exchange, feed(exchange, PLAN_CHANGES)));
            http.createContext("/api/plan/v1/plans/", exchange -> guarded(exchange, PLANS.get(lastPart(exchange))));
            http.start();
            return http;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> units() {
        return UNITS.stream()
                .map(line -> line.split("\\|", -1))
                .map(Neighbours::unit)
                .toList();
    }

    private static String unit(String[] unit) {
        var parent = unit[3].isEmpty() ? "" : ", \"parentCode\": \"%s\"".formatted(unit[3]);
        var id = id(unit[0]);
        return change("unit.founded", id, """
                {"id": "%s", "code": "%s", "name": "%s", "shortName": "%s", "symbol": "%s", "type": "DIVISION"%s}""".formatted(id, unit[0], unit[1], unit[1], unit[2], parent));
    }

    private static String change(String type, UUID subject, String after) {
        return """
                {"id": "%s", "at": "2024-02-20T02:00:00Z", "type": "%s", "subjectType": "x", "subjectId": "%s",
                 "subjectSeq": 1, "actor": "coordinator", "after": %s, "hash": "x"}""".formatted(UUID.randomUUID(), type, subject, after);
    }

    private static String feed(HttpExchange exchange, List<String> all) {
        var query = String.valueOf(exchange.getRequestURI().getQuery());
        var from = query.contains("after=") ? Integer.parseInt(query.replaceAll(".*after=(\\d+).*", "$1")) : 0;
        var page = all.subList(Math.min(from, all.size()), Math.min(from + 3, all.size()));
        return "{\"items\": [%s], \"next\": \"%d\"}".formatted(String.join(",", page), from + page.size());
    }

    private static void guarded(HttpExchange exchange, String body) throws IOException {
        var token = exchange.getRequestHeaders().getFirst("Authorization");
        if (!"Bearer service-token".equals(token)) {
            answer(exchange, 401, "{}");
        } else if (planServiceAway && exchange.getRequestURI().getPath().startsWith("/api/plan")) {
            answer(exchange, 503, "{}");
        } else {
            answer(exchange, body == null ? 404 : 200, body == null ? "{}" : body);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String lastPart(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public void stop() {
        // The JVM of the tests ends with it.
    }
}
