package vn.dondoc.plan.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the document says of itself; null for what it does not say.
 *
 * @param type code of the type in Decree 30/2020/NĐ-CP, "KH"
 * @param number the number alone, "45"
 * @param symbol the symbol alone, "KH-VPUB"
 * @param subject trích yếu, without quotation marks around it
 * @param issuedOn the date in the head, or the one given by the caller
 * @param issuer the issuing agency as written
 * @param year the year that the plan is for
 * @param yearInferred whether the year was taken from the subject or the date rather than stated by a person
 */
public record DocumentIdentity(
        @Nullable String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String subject,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        @Nullable Integer year,
        boolean yearInferred) {}
