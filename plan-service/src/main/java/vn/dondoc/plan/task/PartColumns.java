package vn.dondoc.plan.task;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.plan.unitcopy.UnitRef;

/** Reads what every list of parts selects alike: {@code unit_id, unit_code, unit_name}, and of the plan what a task shows of it. */
public final class PartColumns {

    private PartColumns() {}

    public static UnitRef unit(Tuple row) {
        return new UnitRef(
                row.get("unit_id", UUID.class), row.get("unit_code", String.class), row.get("unit_name", String.class));
    }

    /** Of {@code plan_id, number, symbol, subject, issued_on, issuer_code}. */
    public static TaskView.PlanOfTask plan(Tuple row) {
        return new TaskView.PlanOfTask(
                row.get("plan_id", UUID.class),
                row.get("number", String.class),
                row.get("symbol", String.class),
                row.get("subject", String.class),
                row.get("issued_on", LocalDate.class),
                row.get("issuer_code", String.class));
    }
}
