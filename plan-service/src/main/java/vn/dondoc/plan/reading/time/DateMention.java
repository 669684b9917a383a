package vn.dondoc.plan.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Passage;

/**
 * A date as written in the document.
 *
 * @param passage the date's own words, without "ngày"
 * @param date the day; null when there is no such day, or no year to complete it with
 * @param yearInferred whether the year was taken from the plan
 * @param damage what is wrong with the writing
 * @param suggestion how it was probably meant, {@code dd/mm/yyyy}; null when only a person can know
 */
public record DateMention(
        Passage passage,
        @Nullable LocalDate date,
        boolean yearInferred,
        DateDamage damage,
        @Nullable String suggestion) {}
