package vn.dondoc.deploy.process;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** One process that this launcher started, with its pid file and its log. */
public final class Child {

    private final Command command;
    private final Process process;
    private final PidFile pidFile;
    private final Stopping stopping;

    Child(Command command, Process process, PidFile pidFile, Stopping stopping) {
        this.command = command;
        this.process = process;
        this.pidFile = pidFile;
        this.stopping = stopping;
        markTree();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return command.log();
    }

    /** Completes when the process has ended, for whatever reason. */
    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Writes the pid file anew: what the process started itself must be found too if it is orphaned. */
    public void markTree() {
        pidFile.write(Stream.concat(Stream.of(process.toHandle()), process.descendants()));
    }

    /** Stops the process and its descendants, by force if need be, and forgets the pid file. Harmless when it has ended. */
    public void stop() {
        if (process.isAlive()) {
            stopping.stop(List.of(process.toHandle()));
        }
        pidFile.delete();
    }

    int waitFor() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        } finally {
            pidFile.delete();
        }
    }
}
