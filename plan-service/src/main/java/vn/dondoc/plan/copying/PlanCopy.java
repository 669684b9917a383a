package vn.dondoc.plan.copying;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.copying.content.CopyItem;

/** That a plan was made of another one, and what is left to decide of it. */
@Entity
class PlanCopy {

    @Id
    private UUID planId;

    @Version
    private int version;

    private UUID fromPlanId;
    private int open;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CopyItem> items;

    @SuppressWarnings("NullAway.Init")
    protected PlanCopy() {}

    PlanCopy(UUID planId, UUID fromPlanId, List<CopyItem> items) {
        this.planId = planId;
        this.fromPlanId = fromPlanId;
        this.items = items;
        this.open = count(items);
    }

    void decide(List<CopyItem> decided) {
        items = decided;
        open = count(decided);
    }

    /** @throws RuleViolation {@code copy.items-open} */
    void requireDecided() {
        if (open > 0) {
            throw new RuleViolation("copy.items-open", open);
        }
    }

    private static int count(List<CopyItem> items) {
        return Math.toIntExact(items.stream().filter(CopyItem::isOpen).count());
    }

    UUID planId() {
        return planId;
    }

    UUID fromPlanId() {
        return fromPlanId;
    }

    List<CopyItem> items() {
        return items;
    }

    int version() {
        return version;
    }
}
