package vn.dondoc.directory.reference.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What another document does to this one.
 *
 * @param day since when; null when neither the relation nor the acting document has a day
 * @param endedOn the day on which the acting document itself lost its force, or null
 */
public record Act(
        Effect effect, @Nullable LocalDate day, @Nullable LocalDate endedOn, Mentioned by) {

    /** A document that lost its force before the day of its act never acts. */
    boolean takesPlace() {
        return day != null && (endedOn == null || endedOn.isAfter(day));
    }

    /** Its day; only of an act that takes place. */
    LocalDate knownDay() {
        return java.util.Objects.requireNonNull(day);
    }

    StandingPeriod period() {
        var status =
                switch (effect) {
                    case AMEND -> StandingStatus.AMENDED;
                    case REPLACE -> StandingStatus.REPLACED;
                    case REPEAL -> StandingStatus.REPEALED;
                    case CORRECT, RESEMBLE -> throw new IllegalStateException(effect + " changes nothing");
                };
        return new StandingPeriod(status, day, by);
    }
}
