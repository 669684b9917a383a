package vn.dondoc.deploy.gateway;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** The gateway's own refusals, in the shape of the services' (RFC 9457). */
record Problem(int status, String code, String title, String detail) {

    static final Problem NOT_FOUND =
            new Problem(404, "not-found", "Không tìm thấy", "Địa chỉ này không có. Hãy kiểm tra lại đường dẫn.");
    static final Problem METHOD_NOT_ALLOWED = new Problem(
            405, "method-not-allowed", "Không dùng được cách gọi này", "Trang này chỉ đọc. Hãy gọi bằng GET.");
    static final Problem UPSTREAM_DOWN = new Problem(
            503,
            "upstream-down",
            "Tạm thời không phục vụ được",
            "Bộ phận xử lý chưa sẵn sàng. Hãy thử lại sau ít giây.");

    private static final String RETRY_SECONDS = "5";

    /** Ends the answer with this problem, unless part of another answer has gone out already. */
    void send(HttpServerResponse response) {
        if (response.headWritten()) {
            response.reset();
            return;
        }
        if (status == 503) {
            response.putHeader("Retry-After", RETRY_SECONDS);
        }
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(body().toBuffer());
    }

    private JsonObject body() {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("code", code);
    }
}
