package vn.dondoc.kit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
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

    /** The texts of problems: the service's own bundle first, then the kit's. Vietnamese unless English is asked for first. */
    static final class Messages {

        private static final Locale VIETNAMESE = Locale.of("vi");
        private static final String[] BUNDLES = {"problems", "kit-problems"};

        private final Locale locale;

        Messages(Locale locale) {
            this.locale = locale;
        }

        static Messages preferredBy(@Nullable String acceptLanguage) {
            var english = acceptLanguage != null
                    && acceptLanguage.strip().toLowerCase(Locale.ROOT).startsWith("en");
            return new Messages(english ? Locale.ENGLISH : VIETNAMESE);
        }

        static Messages preferredBy(RoutingContext exchange) {
            return preferredBy(exchange.request().getHeader("Accept-Language"));
        }

        String text(String code, Object... arguments) {
            var text = find(code, arguments);
            return text == null ? code : text;
        }

        @Nullable
        String detail(String code, Object... arguments) {
            return find(code + ".detail", arguments);
        }

        private @Nullable String find(String key, Object... arguments) {
            for (var name : BUNDLES) {
                var bundle = bundle(name);
                if (bundle != null && bundle.containsKey(key)) {
                    return new MessageFormat(bundle.getString(key).replace("'", "''"), locale).format(arguments);
                }
            }
            return null;
        }

        private @Nullable ResourceBundle bundle(String name) {
            try {
                return ResourceBundle.getBundle(
                        name, locale, Thread.currentThread().getContextClassLoader());
            } catch (MissingResourceException absent) {
                return null;
            }
        }
    }
}
