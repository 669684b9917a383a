package vn.dondoc.plan.importing.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.reading.time.DueRule;

/**
 * What a person adds to a draft or decides about it; what is absent stays as it is.
 *
 * @param number "45" or whole, "45/KH-VPUB"
 * @param issuerCode code of the issuing unit
 */
public record Amendment(
        @Nullable @Pattern(regexp = NUMBER) String number,
        @Nullable LocalDate issuedOn,
        @Nullable @Size(min = 1, max = 20) String issuerCode,
        @Nullable @Pattern(regexp = SYMBOL) String symbol,
        @Nullable @Size(min = 1, max = 1_000) String subject,
        @Nullable @Size(max = 1_000) List<@Valid @NotNull FindingDecision> findings,
        @Nullable @Size(max = 1_000) List<@Valid @NotNull TaskCorrection> tasks,
        @Nullable @Size(max = 200) List<@Valid @NotNull DutyCorrection> duties) {

    private static final String SYMBOL = "\\p{L}[\\p{L}\\d-]{0,38}";
    public static final String NUMBER = "\\d{1,5}\\p{Ll}?(/" + SYMBOL + ")?";

    /**
     * @param index of the finding in the draft
     * @param decision ACCEPTED, SKIPPED, or OPEN to take a decision back
     */
    public record FindingDecision(
            @Min(0) int index, @NotNull Decision decision) {}

    /**
     * @param ordinal of the task
     * @param text its words as they should be
     * @param dueOn the last day on time
     * @param dueRule how the document's wording treats the day that it names
     * @param added who has a part in it though the document names nobody
     */
    public record TaskCorrection(
            @Min(1) int ordinal,
            @Nullable @Size(min = 1, max = 5_000) String text,
            @Nullable LocalDate dueOn,
            @Nullable DueRule dueRule,
            @Nullable @Size(max = 20) List<@Valid @NotNull AssignmentCorrection> assignments,
            @Nullable @Size(max = 3) List<@Valid @NotNull AddedAssignment> added) {}

    /** @param units codes of the units, at least one */
    public record AddedAssignment(
            @NotNull AssignmentRole role,
            @NotNull @Size(min = 1, max = 1_000) List<@NotNull @Size(min = 1, max = 20) String> units) {}

    /**
     * @param index of the assignment in its task, from 0
     * @param units codes of the units that are meant; none takes the assignment out
     */
    public record AssignmentCorrection(
            @Min(0) int index, @NotNull @Size(max = 1_000) List<@NotNull @Size(min = 1, max = 20) String> units) {}

    /**
     * @param index of the duty in the draft, from 0
     * @param dueOn the last day on time
     * @param dueRule how the document's wording treats the day that it names
     * @param reporters codes of the units that report
     * @param recipient code of the unit that receives
     */
    public record DutyCorrection(
            @Min(0) int index,
            @Nullable LocalDate dueOn,
            @Nullable DueRule dueRule,
            @Nullable @Size(max = 1_000) List<@NotNull @Size(min = 1, max = 20) String> reporters,
            @Nullable @Size(min = 1, max = 20) String recipient) {}

    /** Whether the directory must be asked again: classes have their members as of the document's date. */
    public boolean movesDate() {
        return issuedOn != null;
    }
}
