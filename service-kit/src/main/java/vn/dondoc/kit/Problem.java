package vn.dondoc.kit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error, {@code application/problem+json} of RFC 9457.
 *
 * @param code stable name of the rule that was broken, for programs
 * @param title one sentence for people, in the language they asked for
 * @param detail what to do next, where there is more to say
 * @param violations the fields that were refused, empty when none in particular
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        List<Violation> violations,
        @Nullable String requestId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One refused field: its path in the request and the reason. */
    public record Violation(String field, String message) {}

    static Problem of(int status, String code, Messages messages, Object... arguments) {
        return new Problem(
                "urn:dondoc:problem:" + code,
                messages.text(code, arguments),
                status,
                messages.detail(code, arguments),
                code,
                List.of(),
                ServiceHeaders.requestId());
    }

    Problem with(List<Violation> refused) {
        return new Problem(type, title, status, detail, code, refused, requestId);
    }

    Response response() {
        var response = Response.status(status).type(MEDIA_TYPE).entity(this);
        if (status == 503) {
            response.header(HttpHeaders.RETRY_AFTER, 5);
        }
        if (status == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }
}
