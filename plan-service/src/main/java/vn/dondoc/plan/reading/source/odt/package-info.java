/**
 * Reads the text of an OpenDocument text file: paragraphs, computed list numbers, tables, text boxes; tracked deletions stay out.
 * XML is read as a stream without any document type, so no entity is ever resolved and nothing is fetched.
 * The package around it asks {@link vn.dondoc.plan.reading.source.odt.OdtBody}.
 */
@NullMarked
package vn.dondoc.plan.reading.source.odt;

import org.jspecify.annotations.NullMarked;
