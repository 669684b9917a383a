package vn.dondoc.plan.register;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number that is taken.
 *
 * @param number as the document spells it
 * @param issuedOn the date on the document
 * @param status of the plan; a cancelled one keeps its number
 */
public record RegisterEntry(
        String number,
        String symbol,
        String subject,
        LocalDate issuedOn,
        UUID planId,

        @Schema(enumeration = {"ISSUED", "SUSPENDED", "CLOSED", "CANCELLED"})
        String status) {}
