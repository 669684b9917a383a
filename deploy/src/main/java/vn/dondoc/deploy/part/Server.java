package vn.dondoc.deploy.part;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dondoc.deploy.process.Child;

/** The one process behind a part, from not yet started to stopped. Safe to stop from another thread than the starter's. */
final class Server {

    private volatile @Nullable Child child;

    void start(Supplier<Child> starter) {
        child = starter.get();
    }

    CompletableFuture<?> ended() {
        return child().<CompletableFuture<?>>map(Child::onExit).orElseGet(CompletableFuture::new);
    }

    /** Called once the part serves: by then it has started whatever it starts itself. */
    void markTree() {
        child().ifPresent(Child::markTree);
    }

    void stop() {
        child().ifPresent(Child::stop);
    }

    private Optional<Child> child() {
        return Optional.ofNullable(child);
    }
}
