/**
 * What a person writes of a plan that has no document, and the text that is composed of it, with the place of each part.
 * Pure: equal content gives equal text, and what is written is what the reader of documents would read in it.
 * Used by the writing feature, and by those that prepare plans for others: copies, and unit plans made of upper tasks.
 */
@NullMarked
package vn.dondoc.plan.writing.content;

import org.jspecify.annotations.NullMarked;
