/**
 * Documents that cite, and every mention in them with its words, its place and what it says otherwise than the record.
 * The text is read and not kept; a changed text retires what was seen in the old one; mentions are linked by the rule of
 * citations:resolve only. Other services send their documents to {@code PUT /citing-documents/{id}}.
 */
@NullMarked
package vn.dondoc.directory.observation;

import org.jspecify.annotations.NullMarked;
