package vn.dondoc.report.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far each feed was read. */
@ApplicationScoped
class FeedCursors {

    private final EntityManager database;

    FeedCursors(EntityManager database) {
        this.database = database;
    }

    @Transactional
    @Nullable
    String read(String source) {
        List<?> found = database.createNativeQuery("select position from feed_cursor where source = :source")
                .setParameter("source", source)
                .getResultList();
        return found.isEmpty() ? null : (String) found.getFirst();
    }

    @Transactional
    void keep(String source, String position) {
        database.createNativeQuery("""
                        insert into feed_cursor (source, position) values (:source, :position)
                        on conflict (source) do update set position = excluded.position, pulled_at = now()""")
                .setParameter("source", source)
                .setParameter("position", position)
                .executeUpdate();
    }
}
