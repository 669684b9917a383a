package vn.dondoc.deploy.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vn.dondoc.deploy.process.LaunchFailure;
import vn.dondoc.deploy.process.LogFile;

/** What the person at the terminal reads. */
final class Console {

    private static final int TAIL_LINES = 20;

    private final PrintStream out;
    private final long begin = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
    }

    /** A step that is over, with the time since the launch began. */
    void step(String text) {
        out.printf(Locale.ROOT, "  %5.1f s  %s%n", elapsed().toMillis() / 1000.0, text);
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** The sentence, and the end of the log that belongs to it. */
    void fail(LaunchFailure failure) {
        List<String> tail =
                failure.log().map(log -> LogFile.tail(log, TAIL_LINES)).orElse(List.of());
        out.println();
        failure.log().ifPresent(log -> out.println("Last lines of " + log + ":"));
        tail.forEach(line -> out.println("  | " + line));
        out.println("\nERROR: " + failure.sentence() + cause(tail));
    }

    private static String cause(List<String> tail) {
        return tail.stream().anyMatch(line -> line.contains("No space left on device")) ? " The disk is full." : "";
    }
}
