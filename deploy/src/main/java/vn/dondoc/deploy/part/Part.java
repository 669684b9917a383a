package vn.dondoc.deploy.part;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** One part of the running system. {@code start} may take its time for a first preparation; {@code ready} answers at once. */
public sealed interface Part permits Postgres, Keycloak, JavaService, Gateway {

    /** As people read it in a message. */
    String name();

    void start();

    /** Whether it can serve; asked again and again after {@code start}. */
    boolean isReady();

    /** How long a slow machine may need from started to ready. */
    default Duration patience() {
        return Duration.ofMinutes(3);
    }

    /** Completes when a started part has ended, wanted or not. */
    CompletableFuture<?> ended();

    /** Where to look when it fails. */
    Path log();

    /** Returns when it has ended. Harmless when it never started. */
    void stop();
}
