package vn.dondoc.deploy.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what one service learns from another's feed. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private Patience() {}

    /** Looks until it is as wanted, and gives what was seen last; the step's assertions tell what is wrong with it. */
    static <T> T until(Supplier<T> look, Predicate<T> wanted) {
        var end = Instant.now().plus(LONGEST);
        var seen = look.get();
        while (!wanted.test(seen) && Instant.now().isBefore(end)) {
            pause();
            seen = look.get();
        }
        return seen;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
