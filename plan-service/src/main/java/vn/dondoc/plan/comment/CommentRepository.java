package vn.dondoc.plan.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

    /**
     * The newest first.
     *
     * @param parts the assignments whose comments are seen beside those on the whole task
     * @param after the last one that was seen
     */
    List<Comment> of(UUID taskId, List<UUID> parts, @Nullable UUID after, int most) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        select c.* from task_comment c
                        where c.task_id = :task and (c.assignment_id is null or c.assignment_id = any(:parts))
                          and (cast(:after as uuid) is null or c.id < cast(:after as uuid))
                        order by c.id desc limit :most""", Comment.class)
                .setParameter("task", taskId)
                .setParameter("parts", parts.toArray(UUID[]::new))
                .setParameter("after", after == null ? null : after.toString())
                .setParameter("most", most)
                .getResultList();
        return found.stream().map(Comment.class::cast).toList();
    }
}
