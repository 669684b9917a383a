package vn.dondoc.deploy.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.dondoc.deploy.part.Part;
import vn.dondoc.deploy.process.LaunchFailure;
import vn.dondoc.deploy.process.Processes;

/** The parts in the order of their start, stage by stage; a stage's parts start and stop together. */
final class Running {

    private static final long POLL_MILLIS = 200;

    private final Processes processes;
    private final Console console;
    private final List<List<? extends Part>> stages = new ArrayList<>();

    Running(Processes processes, Console console) {
        this.processes = processes;
        this.console = console;
    }

    /**
     * Starts the parts side by side and returns when all are ready.
     *
     * @throws LaunchFailure as soon as one of them fails
     */
    void start(List<? extends Part> stage) throws InterruptedException {
        synchronized (stages) {
            stages.add(stage);
        }
        // Not closed: closing would wait for the others when one has failed. Daemons end with the launcher.
        ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
        ExecutorCompletionService<Part> starts = new ExecutorCompletionService<>(threads);
        stage.forEach(part -> starts.submit(() -> bringUp(part)));
        for (int i = 0; i < stage.size(); i++) {
            await(starts);
        }
    }

    /** Waits until a part ends, which none should, and tells which; never returns once stopping has begun. */
    LaunchFailure awaitLoss() throws InterruptedException {
        CompletableFuture<?>[] losses = stages.stream()
                .flatMap(List::stream)
                .map(part -> part.ended().thenApply(ended -> part))
                .toArray(CompletableFuture<?>[]::new);
        Part part = (Part) CompletableFuture.anyOf(losses).join();
        yieldToStop();
        return new LaunchFailure(part.name() + " has ended by itself; everything else is stopped too.", part.log());
    }

    boolean hasBegun() {
        synchronized (stages) {
            return !stages.isEmpty();
        }
    }

    /** Stops everything in reverse order; returns when no process is left. */
    void stop() {
        processes.close();
        List<List<? extends Part>> reverse;
        synchronized (stages) {
            reverse = List.copyOf(stages).reversed();
        }
        for (List<? extends Part> stage : reverse) {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                stage.forEach(part -> threads.execute(part::stop));
            }
        }
    }

    private void await(ExecutorCompletionService<Part> starts) throws InterruptedException {
        try {
            console.step(starts.take().get().name() + " is ready");
        } catch (ExecutionException e) {
            yieldToStop();
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    /** While everything is being stopped, ends are no losses: the stopping thread has the last word. */
    private void yieldToStop() throws InterruptedException {
        if (processes.isClosing()) {
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    private static Part bringUp(Part part) throws InterruptedException {
        part.start();
        long deadline = System.nanoTime() + part.patience().toNanos();
        CompletableFuture<?> ended = part.ended();
        while (!part.isReady()) {
            if (ended.isDone()) {
                throw new LaunchFailure(part.name() + " ended while starting.", part.log());
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchFailure(
                        part.name() + " is not ready after " + part.patience().toMinutes() + " minutes.", part.log());
            }
            Thread.sleep(POLL_MILLIS);
        }
        return part;
    }
}
