package vn.dondoc.deploy.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a launcher that was killed left running: found by pid files and by PostgreSQL's own, and stopped. */
public final class Leftovers {

    private static final String DATABASE = "postgres";

    private final Path pidFolder;
    private final Path postmasterPid;

    /**
     * @param pidFolder where {@link Processes} writes its pid files
     * @param databaseFolder PostgreSQL's data, which need not exist yet
     */
    public Leftovers(Path pidFolder, Path databaseFolder) {
        this.pidFolder = pidFolder;
        this.postmasterPid = databaseFolder.resolve("postmaster.pid");
    }

    /**
     * Stops clients first and the database last, so that nothing is cut off in the middle of a transaction.
     *
     * @return the number of processes that were still running
     */
    public int reap() {
        List<PidFile> files = PidFile.all(pidFolder);
        List<ProcessHandle> clients = living(files.stream().filter(file -> !isDatabase(file)));
        List<ProcessHandle> databases = Stream.concat(
                        living(files.stream().filter(Leftovers::isDatabase)).stream(), postmaster().stream())
                .distinct()
                .toList();
        Stopping.TERMINATE.stop(clients);
        Stopping.INTERRUPT.stop(databases);
        files.forEach(PidFile::delete);
        return clients.size() + databases.size();
    }

    private static boolean isDatabase(PidFile file) {
        return file.name().equals(DATABASE);
    }

    private static List<ProcessHandle> living(Stream<PidFile> files) {
        return files.flatMap(file -> file.living().stream()).toList();
    }

    /** The server that holds the data folder, whoever started it: line 1 of postmaster.pid is its id, line 3 its start. */
    private Optional<ProcessHandle> postmaster() {
        if (!Files.exists(postmasterPid)) {
            return Optional.empty();
        }
        try {
            return mark(Files.readAllLines(postmasterPid)).flatMap(Mark::find);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + postmasterPid + ": " + e.getMessage());
        }
    }

    static Optional<Mark> mark(List<String> postmasterPid) {
        return postmasterPid.size() < 3
                ? Optional.empty()
                : Mark.parse(postmasterPid.get(0).strip() + " "
                        + postmasterPid.get(2).strip() + "000");
    }
}
