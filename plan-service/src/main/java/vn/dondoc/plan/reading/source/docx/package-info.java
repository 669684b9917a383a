/**
 * Reads the parts of a .docx by events, so that neither time nor memory grows faster than the file.
 * What Word counts, merges, tracks and hangs into boxes comes out as a reader sees it on paper; nothing is fetched from elsewhere.
 * The package around it asks {@link vn.dondoc.plan.reading.source.docx.DocxPart} and {@link vn.dondoc.plan.reading.source.docx.Numbering}.
 */
@NullMarked
package vn.dondoc.plan.reading.source.docx;

import org.jspecify.annotations.NullMarked;
