package vn.dondoc.report.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.unitcopy.UnitRef;

/**
 * A release in a list.
 *
 * @param number as printed, with its leading zero
 * @param lastReceipt the recipient's latest status code, null while there is none
 */
public record ReleaseSummary(
        UUID id,
        UUID reportId,
        String number,
        String symbol,
        String subject,
        LocalDate issuedOn,
        UnitRef agency,
        UnitRef recipient,
        String sha256,
        Instant issuedAt,
        @Nullable String lastReceipt) {}
