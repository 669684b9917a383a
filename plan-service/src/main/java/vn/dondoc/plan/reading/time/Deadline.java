package vn.dondoc.plan.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Passage;

/**
 * A deadline inside a sentence.
 *
 * @param wording from the preposition to the end of the date: "trước ngày 10/6"
 * @param rule how the words treat the named day
 * @param named the day named
 */
public record Deadline(Passage wording, DueRule rule, DateMention named) {

    /** The last day on time; null when the named day could not be read. */
    public @Nullable LocalDate dueOn() {
        LocalDate day = named.date();
        return day == null ? null : rule.lastDay(day);
    }
}
