package vn.dondoc.plan.cascade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.cascade.link.LinkedPlan;
import vn.dondoc.plan.unitcopy.UnitNotice;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * Who owes an own plan by a duty of the upper one.
 *
 * @param name what is owed, "Xây dựng kế hoạch thực hiện tại đơn vị"
 * @param wording the deadline as written, "trước ngày 08/3/2024"
 * @param dueOn last day on time; absent when the document names none
 * @param units within the sender's scope, in the order of the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwedPlans(
        UUID dutyId,
        String name,
        @Nullable String wording,
        @Nullable LocalDate dueOn,
        List<Owing> units,
        Counts counts) {

    /** How a unit stands with what it owes. */
    public enum State {
        NOT_YET,
        ON_TIME,
        LATE,
        /** Not issued, and the last day is over. */
        MISSING
    }

    /**
     * One unit.
     *
     * @param plan its own plan, where it has begun one that the sender may see
     * @param notice what became of the unit since
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Owing(
            UnitRef unit,
            State state,
            @Nullable LinkedPlan plan,
            @Nullable UnitNotice notice) {}

    public record Counts(long notYet, long onTime, long late, long missing) {

        static Counts of(List<Owing> units) {
            return new Counts(
                    count(units, State.NOT_YET),
                    count(units, State.ON_TIME),
                    count(units, State.LATE),
                    count(units, State.MISSING));
        }

        private static long count(List<Owing> units, State state) {
            return units.stream().filter(unit -> unit.state() == state).count();
        }
    }
}
