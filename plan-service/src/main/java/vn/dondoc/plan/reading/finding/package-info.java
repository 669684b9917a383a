/**
 * What a person must look at: a code, a sentence that says what to do, and the place in the source.
 * A finding never changes the text; a suggestion is only shown.
 * Used by every reader; shown to the coordinator by the import feature.
 */
@NullMarked
package vn.dondoc.plan.reading.finding;

import org.jspecify.annotations.NullMarked;
