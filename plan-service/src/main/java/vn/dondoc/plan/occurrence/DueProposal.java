package vn.dondoc.plan.occurrence;

import java.time.LocalDate;

/**
 * A last day on time, counted from an event.
 *
 * @param sentence how it was counted, in the reader's language
 */
public record DueProposal(LocalDate dueOn, String sentence) {}
