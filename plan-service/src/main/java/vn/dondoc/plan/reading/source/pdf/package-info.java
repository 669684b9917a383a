/**
 * Reads the text of a PDF by where its letters stand: lines, columns, tables, pages without their running heads.
 * A page that is only a picture gives no text and is told of; nothing is recognised optically.
 * The package around it asks {@link vn.dondoc.plan.reading.source.pdf.PdfText}.
 */
@NullMarked
package vn.dondoc.plan.reading.source.pdf;

import org.jspecify.annotations.NullMarked;
