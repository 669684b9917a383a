package vn.dondoc.report.release;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as Vietnamese documents print them: a point between thousands, a comma before decimals. */
final class FigureFormat {

    private FigureFormat() {}

    static String of(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        var symbols = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi-VN"));
        return new DecimalFormat("#,##0.###", symbols).format(value);
    }
}
