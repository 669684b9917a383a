package vn.dondoc.deploy.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** How a process tree is asked to end: politely by signal, and after {@link #GRACE} by force. */
enum Stopping {
    /** What services understand. */
    TERMINATE("TERM"),
    /** PostgreSQL's fast shutdown: TERM would wait for its clients to leave. */
    INTERRUPT("INT");

    static final Duration GRACE = Duration.ofSeconds(15);

    private final String signal;

    Stopping(String signal) {
        this.signal = signal;
    }

    /** Ends the roots and everything below them; returns when none is left. */
    void stop(List<ProcessHandle> roots) {
        List<ProcessHandle> tree = roots.stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .distinct()
                .toList();
        roots.forEach(this::send);
        if (!endedWithin(GRACE, tree)) {
            tree.forEach(ProcessHandle::destroyForcibly);
            endedWithin(GRACE, tree);
        }
    }

    private void send(ProcessHandle process) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid() + " 2>/dev/null")
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean endedWithin(Duration limit, List<ProcessHandle> processes) {
        long deadline = System.nanoTime() + limit.toNanos();
        return processes.stream().allMatch(process -> ended(process, deadline - System.nanoTime()));
    }

    private static boolean ended(ProcessHandle process, long nanos) {
        try {
            process.onExit().get(Math.max(nanos, 1), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
