package vn.dondoc.kit;

import io.vertx.ext.web.RoutingContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts of problems: the service's own bundle first, then the kit's. Vietnamese unless English is asked for first. */
final class Messages {

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
            return ResourceBundle.getBundle(name, locale, Thread.currentThread().getContextClassLoader());
        } catch (MissingResourceException absent) {
            return null;
        }
    }
}
