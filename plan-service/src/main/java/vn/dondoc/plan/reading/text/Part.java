package vn.dondoc.plan.reading.text;

import java.util.List;

/**
 * A part of the document under its heading.
 *
 * @param kind what the heading says that the part is for
 * @param heading the heading's paragraph
 * @param body the paragraphs under it
 */
public record Part(PartKind kind, Paragraph heading, List<Paragraph> body) {}
