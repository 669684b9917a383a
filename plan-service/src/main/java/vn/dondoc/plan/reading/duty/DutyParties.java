package vn.dondoc.plan.reading.duty;

import org.jspecify.annotations.Nullable;

/**
 * Who owes whom.
 *
 * @param reporters who owes it; null when the text names nobody
 * @param reportersInherited whether the reporters stand in an earlier sentence of the same item
 * @param recipient to whom; null when the text names nobody
 * @param via through whom: "(qua phòng …)"; null for none
 */
public record DutyParties(
        @Nullable PhraseMention reporters,
        boolean reportersInherited,
        @Nullable PhraseMention recipient,
        @Nullable PhraseMention via) {}
