package vn.dondoc.report.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the figures of several units make the office's one. */
public enum Aggregation {
    /** Added up. */
    SUM,
    /** The one that was accepted last stands for all, as for a level that everybody measures. */
    LAST,
    /** Stays with its unit; the office has none of its own. */
    NONE;

    /** The office's figure, or null where there is none. {@code inOrder} is in the order of acceptance. */
    public @Nullable BigDecimal of(List<BigDecimal> inOrder) {
        if (inOrder.isEmpty()) {
            return null;
        }
        return switch (this) {
            case SUM -> inOrder.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case LAST -> inOrder.getLast();
            case NONE -> null;
        };
    }
}
