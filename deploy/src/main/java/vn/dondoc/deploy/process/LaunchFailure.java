package vn.dondoc.deploy.process;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The launch cannot go on: one sentence for the person at the terminal, and the log that tells more, if there is one. */
public final class LaunchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Path log;

    public LaunchFailure(String sentence) {
        this(sentence, null);
    }

    public LaunchFailure(String sentence, @Nullable Path log) {
        super(sentence);
        this.log = log;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    public Optional<Path> log() {
        return Optional.ofNullable(log);
    }
}
