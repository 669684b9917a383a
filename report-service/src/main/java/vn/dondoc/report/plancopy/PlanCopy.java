package vn.dondoc.report.plancopy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An issued plan, as far as reports refer to it. */
public record PlanCopy(
        UUID id,
        String type,
        @Nullable String number,
        @Nullable String symbol,
        String subject,
        @Nullable LocalDate issuedOn,
        String issuerCode,
        int year) {}
