package vn.dondoc.plan.writing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.dondoc.plan.writing.content.WrittenPlan;

/** What a person wrote to amend a plan; it becomes the plan's content when the revision is applied. */
@Entity
@Immutable
@Table(name = "written_revision")
class ProposedContent {

    @Id
    private UUID revisionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private WrittenPlan content;

    @SuppressWarnings("NullAway.Init")
    protected ProposedContent() {}

    ProposedContent(UUID revisionId, WrittenPlan content) {
        this.revisionId = revisionId;
        this.content = content;
    }

    WrittenPlan content() {
        return content;
    }
}
