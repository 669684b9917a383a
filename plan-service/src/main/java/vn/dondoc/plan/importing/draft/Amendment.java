package vn.dondoc.plan.importing.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.DueRule;

/**
 * What a person adds to a draft or decides about it; what is absent stays as it is.
 *
 * @param number "45" or whole, "45/KH-VPUB"; of the Party "12-KH/ĐU"
 * @param issuerCode code of the issuing unit
 * @param addedTasks words that the reader had not taken for a task; each is read as one, behind the others
 * @param addedDuties words that the reader had not taken for a reporting duty; each is read as one or more
 */
public record Amendment(
        @Nullable @Pattern(regexp = NUMBER) String number,
        @Nullable LocalDate issuedOn,
        @Nullable @Size(min = 1, max = 20) String issuerCode,
        @Nullable @Pattern(regexp = SYMBOL) String symbol,
        @Nullable @Size(min = 1, max = 1_000) String subject,
        @Nullable @Size(max = 1_000) List<@Valid @NotNull FindingDecision> findings,
        @Nullable @Size(max = 1_000) List<@Valid @NotNull TaskCorrection> tasks,
        @Nullable @Size(max = 200) List<@Valid @NotNull DutyCorrection> duties,
        @Nullable @Size(max = 50) List<@Valid @NotNull Marked> addedTasks,
        @Nullable @Size(max = 50) List<@Valid @NotNull Marked> addedDuties) {

    private static final String STATE = "\\p{L}[\\p{L}\\d-]{0,38}";
    private static final String PARTY = "\\p{L}{1,10}/\\p{L}[\\p{L}\\d]{0,19}";
    private static final String SYMBOL = STATE + "|" + PARTY;
    public static final String NUMBER = "\\d{1,5}\\p{Ll}?(/" + STATE + "|-" + PARTY + ")?";

    /**
     * @param index of the finding in the draft
     * @param decision ACCEPTED, SKIPPED, or OPEN to take a decision back
     */
    public record FindingDecision(
            @Min(0) int index, @NotNull Decision decision) {}

    /** @param span of the words in the import's text, at most 5,000 characters */
    public record Marked(@NotNull Span span) {}

    /**
     * @param ordinal of the task
     * @param text its words as they should be
     * @param dueOn the last day on time
     * @param dueRule how the document's wording treats the day that it names
     * @param added who has a part in it though the document names nobody
     * @param leftOut true takes the task out of the plan to be, false brings it back
     */
    public record TaskCorrection(
            @Min(1) int ordinal,
            @Nullable @Size(min = 1, max = 5_000) String text,
            @Nullable LocalDate dueOn,
            @Nullable DueRule dueRule,
            @Nullable @Size(max = 20) List<@Valid @NotNull AssignmentCorrection> assignments,
            @Nullable @Size(max = 3) List<@Valid @NotNull AddedAssignment> added,
            @Nullable Boolean leftOut) {}

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
     * @param name the title under which people will look for it
     * @param dueOn the last day on time
     * @param dueRule how the document's wording treats the day that it names
     * @param reporters codes of the units that report
     * @param recipient code of the unit that receives
     * @param leftOut true takes the duty out of the plan to be, false brings it back
     */
    public record DutyCorrection(
            @Min(0) int index,
            @Nullable @Size(min = 1, max = 300) String name,
            @Nullable LocalDate dueOn,
            @Nullable DueRule dueRule,
            @Nullable @Size(max = 1_000) List<@NotNull @Size(min = 1, max = 20) String> reporters,
            @Nullable @Size(min = 1, max = 20) String recipient,
            @Nullable Boolean leftOut) {}

    /** Whether the directory must be asked again: classes have their members as of the document's date, and what is added has units. */
    public boolean asksDirectory() {
        return issuedOn != null || adds();
    }

    /** Whether the document's text is to be read once more. */
    public boolean adds() {
        return !orEmpty(addedTasks).isEmpty() || !orEmpty(addedDuties).isEmpty();
    }

    static <T> List<T> orEmpty(@Nullable List<T> given) {
        return Objects.requireNonNullElse(given, List.of());
    }

    /** @throws RuleViolation {@code import.no-such-part} */
    static void requirePart(boolean exists) {
        if (!exists) {
            throw RuleViolation.invalid("import.no-such-part");
        }
    }
}
