/**
 * Who owes whom a report, about what, how often and by when: the duties that an issued plan hides in its last part.
 * A duty is taken from the plan word for word and never edited here; its dates follow the wording (before, by, until).
 * Rounds and reports build on it; it knows none of them.
 */
@NullMarked
package vn.dondoc.report.duty;

import org.jspecify.annotations.NullMarked;
