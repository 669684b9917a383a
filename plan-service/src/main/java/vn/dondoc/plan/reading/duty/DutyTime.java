package vn.dondoc.plan.reading.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Passage;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.Deadline;
import vn.dondoc.plan.reading.time.DueRule;

/**
 * By when a duty is owed.
 *
 * @param wording the deadline as written, "trước ngày 10/6"; null for a duty without a date
 * @param namedOn the day that the wording names
 * @param dueOn the last day on time as {@code dueRule} reads it; the office's setting may say otherwise
 * @param dueRule how the wording treats the named day
 * @param year the year of the named day, else of the plan
 * @param yearInferred whether the year was taken from the plan
 * @param span where the deadline stands
 */
public record DutyTime(
        @Nullable String wording,
        @Nullable LocalDate namedOn,
        @Nullable LocalDate dueOn,
        @Nullable DueRule dueRule,
        @Nullable Integer year,
        boolean yearInferred,
        @Nullable Span span) {

    static DutyTime of(Optional<Deadline> deadline, @Nullable Integer planYear) {
        return deadline.map(found -> of(found, planYear)).orElseGet(() -> undated(null, null, planYear));
    }

    private static DutyTime of(Deadline deadline, @Nullable Integer planYear) {
        LocalDate named = deadline.named().date();
        return new DutyTime(
                deadline.wording().text(),
                named,
                deadline.dueOn(),
                deadline.rule(),
                named == null ? planYear : Integer.valueOf(named.getYear()),
                deadline.named().yearInferred(),
                deadline.wording().span());
    }

    /** Words that name no day, such as "trong 03 ngày kể từ …". */
    static DutyTime undated(@Nullable Passage wording, @Nullable Integer planYear) {
        return wording == null
                ? undated(null, null, planYear)
                : undated(Letters.collapse(wording.text()), wording.span(), planYear);
    }

    static DutyTime undated(@Nullable String wording, @Nullable Span span, @Nullable Integer planYear) {
        return new DutyTime(wording, null, null, null, planYear, false, span);
    }
}
