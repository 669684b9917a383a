package vn.dondoc.deploy.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.dondoc.deploy.part.Folders;
import vn.dondoc.deploy.process.LaunchFailure;

/**
 * Where things are.
 *
 * @param checkout the repository
 * @param data what this run keeps: databases, passwords, logs, pid files
 */
record Places(Path checkout, Path data) {

    /** An empty cluster and its first write-ahead log take 80 MB, the logs of a day some more. */
    private static final long NEEDED_MB = 300;

    /** Unpacked programs hold no data: every run of the checkout shares them. */
    Path programs() {
        return checkout.resolve(".dondoc/programs");
    }

    Path logs() {
        return data.resolve("log");
    }

    Path pids() {
        return data.resolve("run");
    }

    Path databases() {
        return data.resolve("postgres");
    }

    Path secrets() {
        return data.resolve("secrets.properties");
    }

    Path lock() {
        return data.resolve("lock");
    }

    Path serviceJar(String service) {
        return checkout.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path site() {
        return checkout.resolve("frontend/dist");
    }

    Path deploy(String path) {
        return checkout.resolve("deploy").resolve(path);
    }

    void create() {
        try {
            for (Path folder : List.of(data, programs(), logs(), pids())) {
                Files.createDirectories(folder);
            }
            requireSpace();
        } catch (IOException e) {
            throw new LaunchFailure(
                    "Cannot make the folder " + e.getMessage() + ": check its rights and the free disk space.");
        }
    }

    private void requireSpace() throws IOException {
        long free = Files.getFileStore(data).getUsableSpace() / 1_000_000;
        if (free < NEEDED_MB) {
            throw new LaunchFailure(
                    "The disk is nearly full: " + free + " MB free at " + data + ", " + NEEDED_MB + " MB needed.");
        }
    }

    /** Removes what users entered, and the passwords with it. */
    void empty() {
        List.of(databases(), secrets()).forEach(Folders::delete);
    }
}
