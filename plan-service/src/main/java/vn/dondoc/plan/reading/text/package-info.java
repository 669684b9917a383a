/**
 * The text that spans index, and the logical view of it: wrapped lines joined, stray lines left out, every character traceable to the source.
 * Knows paragraphs, markers and landmarks of an official document, and nothing of tasks or duties.
 * Used by all other readers of this feature.
 */
@NullMarked
package vn.dondoc.plan.reading.text;

import org.jspecify.annotations.NullMarked;
