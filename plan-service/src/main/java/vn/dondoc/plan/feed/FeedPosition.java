package vn.dondoc.plan.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How far each copy has read. */
@ApplicationScoped
public class FeedPosition {

    private final EntityManager database;

    FeedPosition(EntityManager database) {
        this.database = database;
    }

    /** The cursor that a copy has read to; null before its first page. */
    @Transactional
    public @Nullable String of(String copy) {
        List<?> found = database.createNativeQuery("select cursor from feed_position where feed = :feed")
                .setParameter("feed", copy)
                .getResultList();
        return (String) found.getFirst();
    }

    /** Takes in one page in the order of the feed, unless another replica already did. */
    @Transactional
    public void takeIn(String copy, @Nullable String seen, FeedPage page, Consumer<FeedEvent> take) {
        if (move(copy, seen, page.next())) {
            page.items().forEach(take);
        }
    }

    /** @return false when another replica has moved the cursor since it was read */
    private boolean move(String copy, @Nullable String seen, @Nullable String next) {
        return database.createNativeQuery("""
                        update feed_position set cursor = :next
                        where feed = :feed and cursor is not distinct from cast(:seen as text)""")
                        .setParameter("feed", copy)
                        .setParameter("seen", seen)
                        .setParameter("next", next)
                        .executeUpdate()
                == 1;
    }
}
