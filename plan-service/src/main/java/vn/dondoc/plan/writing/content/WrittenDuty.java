package vn.dondoc.plan.writing.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.duty.DutyKind;
import vn.dondoc.plan.reading.duty.DutyTier;
import vn.dondoc.plan.reading.time.DueRule;

/**
 * A reporting duty as it is written; its sentence is made of it.
 *
 * @param name what is owed; needed where nothing is reported ("Xây dựng kế hoạch thực hiện tại đơn vị"), made of kind and period for the others
 * @param recipient to whom, needed for a periodic report; its units stay empty for an agency that the directory does not hold
 * @param via through whom
 * @param dueOn last day on time
 * @param dueRule how the sentence names that day: BEFORE names the day after it; BY when absent
 * @param periodFrom first day of the period reported on; half and quarter are told by it, else by {@code dueOn}
 * @param trigger what an event-driven report waits for, "trong 05 ngày làm việc kể từ ngày kết thúc đợt kiểm tra"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WrittenDuty(
        @Nullable @Size(max = 300) String name,
        @NotNull DutyKind kind,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid WrittenUnit> reporters,
        @Nullable @Valid WrittenUnit recipient,
        @Nullable @Valid WrittenUnit via,
        @Nullable LocalDate dueOn,
        @Nullable DueRule dueRule,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable @Size(max = 300) String trigger,
        @NotNull DutyTier tier) {

    public WrittenDuty {
        reporters = reporters == null ? List.of() : reporters.stream().toList();
    }

    public DueRule rule() {
        return Objects.requireNonNullElse(dueRule, DueRule.BY);
    }

    /** Whether it is a report at fixed times that nobody receives. */
    public boolean lacksRecipient() {
        return recipient == null && kind != DutyKind.ONE_OFF && kind != DutyKind.EVENT;
    }

    /** The same with each unit found. */
    public WrittenDuty units(UnaryOperator<WrittenUnit> find) {
        return new WrittenDuty(
                name,
                kind,
                reporters.stream().map(find).toList(),
                found(recipient, find),
                found(via, find),
                dueOn,
                dueRule,
                periodFrom,
                periodTo,
                trigger,
                tier);
    }

    private static @Nullable WrittenUnit found(@Nullable WrittenUnit given, UnaryOperator<WrittenUnit> find) {
        return given == null ? null : find.apply(given);
    }
}
