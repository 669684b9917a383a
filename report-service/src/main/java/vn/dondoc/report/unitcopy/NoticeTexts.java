package vn.dondoc.report.unitcopy;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Sentences that tell what became of a unit, in the language of the request that is being answered. */
@ApplicationScoped
class NoticeTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final CurrentVertxRequest request;

    NoticeTexts(CurrentVertxRequest request) {
        this.request = request;
    }

    /** One sentence; each argument stands in its place as text. */
    String sentence(String key, String... arguments) {
        return in(language(), key, arguments);
    }

    /** " từ ngày 01/07/2025"; empty for a day that nobody knows. */
    String since(@Nullable LocalDate day) {
        return day == null ? "" : sentence("since", DAY.format(day));
    }

    static String in(Locale language, String key, String... arguments) {
        var text = ResourceBundle.getBundle(
                        "notices",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return new MessageFormat(text.replace("'", "''"), language).format(arguments);
    }

    private Locale language() {
        var exchange = request.getCurrent();
        var wanted = exchange == null ? null : exchange.request().getHeader("Accept-Language");
        return wanted != null && wanted.strip().toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : VIETNAMESE;
    }
}
