package vn.dondoc.plan.reading.task;

import vn.dondoc.plan.reading.text.Span;

/**
 * A labelled line of a task that is neither unit nor time: place, funding, product, or a label that we do not know.
 *
 * @param kind what the label announces
 * @param label the label as written
 * @param value what follows the colon
 * @param span where the value stands
 */
public record TaskDetail(LabelKind kind, String label, String value, Span span) {}
