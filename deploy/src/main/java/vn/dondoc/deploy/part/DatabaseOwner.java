package vn.dondoc.deploy.part;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.deploy.process.LaunchFailure;

/** As whom PostgreSQL runs: it refuses root, so root hands it to somebody with fewer rights. */
enum DatabaseOwner {
    /** An ordinary user runs it as himself. */
    SELF(""),
    /** Root runs it in a user namespace, in which root's id is nobody's. */
    NAMESPACE("unshare -U"),
    /** Where user namespaces are forbidden: as nobody, who then owns the data. */
    NOBODY("setpriv --reuid=nobody --regid=nogroup --clear-groups");

    private final String prefix;

    DatabaseOwner(String prefix) {
        this.prefix = prefix;
    }

    static DatabaseOwner choose() {
        if (new UnixSystem().getUid() != 0) {
            return SELF;
        }
        return Stream.of(NAMESPACE, NOBODY)
                .filter(owner -> succeeds(owner.words(List.of("true"))))
                .findFirst()
                .orElseThrow(
                        () -> new LaunchFailure(
                                "PostgreSQL does not run as root, and neither unshare -U nor setpriv works here: start as an ordinary user."));
    }

    /** The command as this owner. */
    List<String> words(List<String> command) {
        Stream<String> before = Stream.of(prefix.split(" ")).filter(word -> !word.isEmpty());
        return Stream.concat(before, command.stream()).toList();
    }

    /** Makes the file or folder the owner's own, so that it can write there. */
    void receive(Path path) {
        if (this == NOBODY && !succeeds(List.of("chown", "-R", "nobody:nogroup", path.toString()))) {
            throw new LaunchFailure("Cannot give " + path + " to nobody, as whom PostgreSQL must run here.");
        }
    }

    /** @throws LaunchFailure when the owner cannot get at the program, as in root's home */
    void requireAccess(Path program) {
        if (this == NOBODY && !succeeds(words(List.of("test", "-x", program.toString())))) {
            throw new LaunchFailure("PostgreSQL must run as nobody here, who may not read " + program
                    + ": start as an ordinary user, or keep the checkout outside root's home.");
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
