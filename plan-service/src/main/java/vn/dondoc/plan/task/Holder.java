package vn.dondoc.plan.task;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.unitcopy.UnitRef;

/** The unit that holds an assignment, by its name when it was given, and since when. */
@Embeddable
class Holder {

    private UUID unitId;
    private String unitCode;
    private String unitName;
    private @Nullable LocalDate heldSince;

    @SuppressWarnings("NullAway.Init")
    protected Holder() {}

    /** @param heldSince null while the plan is not issued */
    Holder(UnitRef unit, @Nullable LocalDate heldSince) {
        this.unitId = unit.id();
        this.unitCode = unit.code();
        this.unitName = unit.name();
        this.heldSince = heldSince;
    }

    /** From the day on which the part first opened. */
    final void heldSince(@Nullable LocalDate day) {
        heldSince = heldSince == null ? day : heldSince;
    }

    String unitCode() {
        return unitCode;
    }

    UnitRef unit() {
        return new UnitRef(unitId, unitCode, unitName);
    }

    @Nullable
    LocalDate since() {
        return heldSince;
    }
}
