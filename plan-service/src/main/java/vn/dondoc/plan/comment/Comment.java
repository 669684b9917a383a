package vn.dondoc.plan.comment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;

/** One comment, as it was made. */
@Entity
@Immutable
@Table(name = "task_comment")
class Comment {

    @Id
    private UUID id;

    private UUID taskId;
    private @Nullable UUID assignmentId;
    private Instant at;
    private String actor;
    private @Nullable String unitCode;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(UUID taskId, CommentRequest said, Actor by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.taskId = taskId;
        this.assignmentId = said.assignmentId();
        this.at = at;
        this.actor = by.name();
        this.unitCode = by.unit();
        this.text = said.text().strip();
    }

    CommentView view() {
        return new CommentView(id, taskId, assignmentId, at, actor, unitCode, text);
    }
}
