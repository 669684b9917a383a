package vn.dondoc.plan.bulk;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;

/** Says of one row what a single request would have been answered; the other rows go on. */
@ApplicationScoped
class BulkRefusals {

    private static final Logger LOG = Logger.getLogger(BulkRefusals.class);
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final CurrentVertxRequest request;

    BulkRefusals(CurrentVertxRequest request) {
        this.request = request;
    }

    BulkResults.RowProblem of(RuntimeException thrown) {
        var code = code(thrown);
        var title = text(code);
        return new BulkResults.RowProblem(code, title == null ? code : title, text(code + ".detail"));
    }

    private static String code(RuntimeException thrown) {
        return Stream.iterate((Throwable) thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .map(BulkRefusals::known)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElseGet(() -> unknown(thrown));
    }

    private static String known(Throwable cause) {
        return switch (cause) {
            case RuleViolation rule -> rule.code();
            case OptimisticLockException stale -> "http.412";
            case StaleStateException stale -> "http.412";
            case ConstraintViolationException broken -> "constraint." + broken.getConstraintName();
            default -> "";
        };
    }

    private static String unknown(RuntimeException thrown) {
        LOG.error("Row of a bulk change failed", thrown);
        return "http.500";
    }

    private @Nullable String text(String key) {
        return Stream.of("problems", "kit-problems")
                .map(this::bundle)
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst()
                .orElse(null);
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, language(), Thread.currentThread().getContextClassLoader());
    }

    private Locale language() {
        var exchange = request.getCurrent();
        var wanted = exchange == null ? null : exchange.request().getHeader("Accept-Language");
        return wanted != null && wanted.strip().toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : VIETNAMESE;
    }
}
