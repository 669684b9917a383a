package vn.dondoc.report.plancopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a plan of plan-service. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlanView(
        UUID id,
        String type,
        @Nullable String number,
        @Nullable String symbol,
        String subject,
        @Nullable LocalDate issuedOn,
        @Nullable String issuerCode,
        @Nullable Integer year,
        @Nullable String status,
        List<Duty> duties) {

    /** A duty of the plan; {@code kind}, {@code tier} and {@code dueRule} are plan-service's own words. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Duty(
            UUID id,
            String name,
            @Nullable String kind,
            @Nullable String tier,
            @Nullable Reporters reporters,
            @Nullable Party recipient,
            @Nullable Party via,
            @Nullable String text,
            @Nullable LocalDate namedOn,
            @Nullable LocalDate dueOn,
            @Nullable String dueRule,
            @Nullable Integer year,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reporters(@Nullable String phrase, @Nullable List<Unit> units) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Party(@Nullable String phrase, @Nullable Unit unit) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Unit(String code) {}

    /** The year that the plan is for; its date's where it names none. */
    int planYear() {
        if (year != null) {
            return year;
        }
        return issuedOn == null ? LocalDate.EPOCH.getYear() : issuedOn.getYear();
    }
}
