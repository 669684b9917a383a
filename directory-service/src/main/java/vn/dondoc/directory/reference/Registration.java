package vn.dondoc.directory.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal document as it enters the directory.
 *
 * @param type code of Decree 30/2020, {@code CT}
 * @param number with its symbol, {@code 07/CT-BCA-V28}
 * @param issuedOn empty when no source gives it
 * @param subject empty while sources disagree
 * @param note what is known about the disagreement or the source
 */
public record Registration(
        String type,
        String number,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        @Nullable String note) {}
