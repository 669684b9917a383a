package vn.dondoc.plan.reading.duty;

import vn.dondoc.plan.reading.text.Span;

/**
 * Where a duty stands in the document.
 *
 * @param text the sentence
 * @param span its place
 * @param clause where the part of the sentence stands that speaks of this duty alone
 */
public record DutyPlace(String text, Span span, Span clause) {}
