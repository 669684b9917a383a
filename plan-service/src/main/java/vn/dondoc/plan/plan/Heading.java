package vn.dondoc.plan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan's document says of itself.
 *
 * @param number the part before the slash, "45"; absent while it has none
 * @param symbol the part after it, "KH-VPUB"
 * @param year the year that the plan is for
 */
public record Heading(@Nullable String number, String symbol, String subject, LocalDate issuedOn, int year) {}
