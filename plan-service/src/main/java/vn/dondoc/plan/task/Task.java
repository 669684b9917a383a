package vn.dondoc.plan.task;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.ReadTime;

/** One numbered piece of work of a plan, as the document says it: it never changes. */
@Entity
@Immutable
class Task {

    @Id
    private UUID id;

    private UUID planId;
    private @Nullable UUID importId;
    private int ordinal;
    private String text;
    private int spanStart;
    private int spanEnd;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReadTime time;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Integer> citations;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    Task(UUID planId, @Nullable UUID importId, NewTask accepted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.planId = planId;
        this.importId = importId;
        this.ordinal = accepted.ordinal();
        this.text = accepted.text();
        this.spanStart = accepted.span().start();
        this.spanEnd = accepted.span().end();
        this.time = accepted.time();
        this.citations = accepted.citations();
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    TaskView view(List<AssignmentView> assignments) {
        return new TaskView(
                id,
                planId,
                importId,
                ordinal,
                text,
                new Span(spanStart, spanEnd),
                time,
                citations,
                assignments,
                null,
                null);
    }
}
