package vn.dondoc.plan.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the uploader or the e-office's metadata says of the document.
 *
 * @param number number and symbol, "45/KH-VPUB"; null when not given
 * @param issuedOn date of issue; null when not given
 */
public record KnownFacts(@Nullable String number, @Nullable LocalDate issuedOn) {

    public static final KnownFacts NONE = new KnownFacts(null, null);
}
