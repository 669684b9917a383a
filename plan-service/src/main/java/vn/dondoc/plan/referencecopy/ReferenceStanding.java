package vn.dondoc.plan.referencecopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a document stands from a day on.
 *
 * @param status in the directory's words, IN_FORCE or REPLACED
 * @param from absent when nobody knows the day
 * @param by the document that brought it about
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReferenceStanding(
        String status, @Nullable LocalDate from, @Nullable By by) {

    private static final Comparator<ReferenceStanding> BY_WEIGHT = Comparator.comparing(ReferenceStanding::isAmended)
            .reversed()
            .thenComparing(ReferenceStanding::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record By(@Nullable UUID id, @Nullable String number) {}

    /**
     * What a plan that cites the document has to know by today: that it is no longer in force, whenever that came, or was
     * amended after the plan's date. The gravest and newest counts.
     */
    static Optional<ReferenceStanding> mattering(
            List<ReferenceStanding> timeLine, LocalDate planDate, LocalDate today) {
        return timeLine.stream()
                .filter(standing -> standing.from == null || !standing.from.isAfter(today))
                .filter(standing -> standing.matters(planDate))
                .max(BY_WEIGHT);
    }

    Optional<ReferenceNotice.Kind> kind() {
        return ReferenceNotice.Kind.of(status);
    }

    private boolean matters(LocalDate planDate) {
        return isAmended() ? from != null && from.isAfter(planDate) : kind().isPresent();
    }

    private boolean isAmended() {
        return status.equals(ReferenceNotice.Kind.AMENDED.name());
    }
}
