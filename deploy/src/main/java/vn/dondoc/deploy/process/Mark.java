package vn.dondoc.deploy.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One process as written in a pid file: its id and, since ids are given out again, the time at which it began.
 *
 * @param startedAt {@link Instant#EPOCH} when the system does not tell
 */
record Mark(long pid, Instant startedAt) {

    /** The kernel counts from the boot time, whose own estimate moves by a second or so. */
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(2);

    static Mark of(ProcessHandle process) {
        return new Mark(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    static Optional<Mark> parse(String line) {
        String[] words = line.strip().split(" ", -1);
        try {
            return words.length == 2
                    ? Optional.of(new Mark(Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1]))))
                    : Optional.empty();
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    String line() {
        return pid + " " + startedAt.toEpochMilli();
    }

    /** The process itself while it lives; empty when it ended, even if another one now has its id. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> isSameAs(of(process)));
    }

    boolean isSameAs(Mark other) {
        return pid == other.pid
                && Duration.between(startedAt, other.startedAt).abs().compareTo(CLOCK_DRIFT) <= 0;
    }
}
