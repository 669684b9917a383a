package vn.dondoc.plan.task;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.ReadTime;

/** One numbered piece of work of a plan, as the document says it; only an amendment gives it other words or takes it out. */
@Entity
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

    @JdbcTypeCode(SqlTypes.JSON)
    private List<NewTask.Party> parties;

    private @Nullable Instant withdrawnAt;
    private @Nullable UUID withdrawnIn;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    Task(UUID planId, @Nullable UUID importId, NewTask accepted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.planId = planId;
        reword(importId, accepted);
    }

    /** The same task in the words of another document, or elsewhere among the others. */
    final void reword(@Nullable UUID document, NewTask words) {
        importId = document;
        ordinal = words.ordinal();
        text = words.text();
        spanStart = words.span().start();
        spanEnd = words.span().end();
        time = words.time();
        citations = words.citations();
        parties = words.parties();
    }

    /**
     * Takes it out; what it cited is not among the plan's citations any more.
     *
     * @param amendmentId null for a draft, which forgets it
     */
    void withdraw(Instant now, @Nullable UUID amendmentId) {
        withdrawnAt = now;
        withdrawnIn = amendmentId;
        citations = List.of();
    }

    private TaskView.@Nullable Withdrawal withdrawal() {
        return withdrawnAt == null || withdrawnIn == null ? null : new TaskView.Withdrawal(withdrawnAt, withdrawnIn);
    }

    TaskContent content() {
        return new TaskContent(
                id, importId, new NewTask(ordinal, text, new Span(spanStart, spanEnd), time, parties, citations));
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
                withdrawal(),
                null,
                null);
    }
}
