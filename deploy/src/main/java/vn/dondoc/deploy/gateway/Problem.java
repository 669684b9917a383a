package vn.dondoc.deploy.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** The gateway's own refusals, in the shape of the services' (RFC 9457). */
record Problem(int status, String code, String title, String detail) {

    static final Problem NOT_FOUND =
            new Problem(404, "http.404", "Không tìm thấy", "Địa chỉ này không có. Hãy kiểm tra lại đường dẫn.");
    static final Problem METHOD_NOT_ALLOWED =
            new Problem(405, "http.405", "Không dùng được cách gọi này", "Trang này chỉ đọc. Hãy gọi bằng GET.");
    static final Problem UPSTREAM_DOWN = new Problem(
            503, "http.503", "Tạm thời không phục vụ được", "Bộ phận xử lý chưa sẵn sàng. Hãy thử lại sau ít giây.");

    private static final String RETRY_SECONDS = "5";

    void send(HttpServerResponse response) {
        headers().forEach(response::putHeader);
        response.setStatusCode(status).end(body());
    }

    Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", "application/problem+json");
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        if (status == 503) {
            headers.put("Retry-After", RETRY_SECONDS);
        }
        return headers;
    }

    Buffer body() {
        return new JsonObject()
                .put("type", "urn:dondoc:problem:" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("code", code)
                .put("violations", new JsonArray())
                .toBuffer();
    }
}
