package vn.dondoc.deploy.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts every process of the launcher, so that none can slip in once stopping has begun.
 *
 * <p>Servers run in a session of their own: a Ctrl-C at the terminal reaches the launcher alone, which then stops them in
 * order.
 */
public final class Processes {

    private static final boolean HAS_SETSID = Files.isExecutable(Path.of("/usr/bin/setsid"));

    private final Path pidFolder;
    private final List<Child> tools = new ArrayList<>();
    private boolean closing;

    public Processes(Path pidFolder) {
        this.pidFolder = pidFolder;
    }

    /** Starts a server that ends on TERM. */
    public Child start(Command command) {
        return start(command, Stopping.TERMINATE);
    }

    /** Starts PostgreSQL, which ends at once on INT. */
    public Child startDatabase(Command command) {
        return start(command, Stopping.INTERRUPT);
    }

    /**
     * Runs a tool to its end.
     *
     * @throws LaunchFailure when it does not exit with 0
     */
    public void run(Command command) {
        Child tool = start(command, Stopping.TERMINATE);
        synchronized (this) {
            tools.add(tool);
        }
        int status = tool.waitFor();
        if (status != 0 && !isClosing()) {
            throw new LaunchFailure(command.name() + " failed with exit code " + status + ".", command.log());
        }
    }

    /** From now on nothing starts; tools that still run are stopped. */
    public void close() {
        List<Child> running;
        synchronized (this) {
            closing = true;
            running = List.copyOf(tools);
        }
        running.forEach(Child::stop);
    }

    public synchronized boolean isClosing() {
        return closing;
    }

    private synchronized Child start(Command command, Stopping stopping) {
        if (closing) {
            throw new LaunchFailure("Stopping: " + command.name() + " is not started any more.");
        }
        try {
            return new Child(command, builder(command).start(), PidFile.of(pidFolder, command.name()), stopping);
        } catch (IOException e) {
            throw new LaunchFailure(command.name() + " cannot be started: " + e.getMessage());
        }
    }

    private static ProcessBuilder builder(Command command) {
        Stream<String> session = HAS_SETSID ? Stream.of("/usr/bin/setsid") : Stream.empty();
        List<String> words = Stream.concat(session, command.words().stream()).toList();
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
        builder.environment().putAll(command.environment());
        return builder;
    }
}
