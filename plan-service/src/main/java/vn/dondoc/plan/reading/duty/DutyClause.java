package vn.dondoc.plan.reading.duty;

import java.util.Optional;
import vn.dondoc.plan.reading.text.Passage;
import vn.dondoc.plan.reading.time.Deadline;

/**
 * The part of a sentence that speaks of one duty.
 *
 * @param words the clause
 * @param deadline its deadline; empty for "định kỳ hằng quý"
 * @param frequency how often; empty for a one-off duty
 * @param doubtful whether deadline and frequency could also be paired otherwise
 */
record DutyClause(Passage words, Optional<Deadline> deadline, Optional<Frequency> frequency, boolean doubtful) {}
