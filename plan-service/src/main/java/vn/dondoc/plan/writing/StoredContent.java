package vn.dondoc.plan.writing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.dondoc.plan.writing.content.WrittenPlan;

/** What a person wrote of a plan; the plan's version guards it. */
@Entity
@Table(name = "plan_content")
class StoredContent {

    @Id
    private UUID planId;

    @JdbcTypeCode(SqlTypes.JSON)
    private WrittenPlan content;

    @SuppressWarnings("NullAway.Init")
    protected StoredContent() {}

    StoredContent(UUID planId, WrittenPlan content) {
        this.planId = planId;
        this.content = content;
    }

    void rewrite(WrittenPlan written) {
        content = written;
    }

    WrittenPlan content() {
        return content;
    }
}
