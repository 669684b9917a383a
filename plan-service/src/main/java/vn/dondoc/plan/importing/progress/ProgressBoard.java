package vn.dondoc.plan.importing.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;

/**
 * The uploads of the last minutes and how far each is. Best effort: in the memory of this node alone, the oldest make room
 * for new ones, and a restart forgets them all.
 */
@ApplicationScoped
public class ProgressBoard {

    private static final int MOST = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Clock clock;
    private final Map<Key, Entry> entries = new LinkedHashMap<>();

    ProgressBoard(Clock clock) {
        this.clock = clock;
    }

    private record Key(String account, String request) {}

    private record Entry(Instant begun, ImportProgress progress) {}

    /** @param request the Idempotency-Key of the upload; without one nobody can ask for it */
    public Course begin(Actor actor, @Nullable String request) {
        if (request == null) {
            return Course.UNSEEN;
        }
        var key = new Key(actor.name(), request);
        var begun = clock.instant();
        Course course = (stage, done, of) -> put(key, new Entry(begun, ImportProgress.at(stage, done, of)));
        course.at(ImportStage.RECEIVED);
        forgetOld();
        return course;
    }

    /** Of the actor's own upload; empty when there is none, or it is long gone. */
    Optional<ImportProgress> find(Actor actor, String request) {
        forgetOld();
        synchronized (entries) {
            return Optional.ofNullable(entries.get(new Key(actor.name(), request)))
                    .map(Entry::progress);
        }
    }

    private void put(Key key, Entry entry) {
        synchronized (entries) {
            entries.put(key, entry);
        }
    }

    /** The map is in the order of beginning. */
    private void forgetOld() {
        var oldest = clock.instant().minus(LONGEST);
        synchronized (entries) {
            entries.values().removeIf(entry -> entry.begun().isBefore(oldest));
            var first = entries.keySet().iterator();
            while (entries.size() > MOST) {
                first.next();
                first.remove();
            }
        }
    }
}
