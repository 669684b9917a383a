package vn.dondoc.plan.reading;

import vn.dondoc.plan.reading.text.Passage;

/**
 * A slip of the typist.
 *
 * @param passage the words as written
 * @param suggestion the words as probably meant
 */
record Slip(Passage passage, String suggestion) {}
