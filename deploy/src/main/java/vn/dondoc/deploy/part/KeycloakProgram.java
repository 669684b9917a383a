package vn.dondoc.deploy.part;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dondoc.deploy.process.Command;
import vn.dondoc.deploy.process.LaunchFailure;
import vn.dondoc.deploy.process.Processes;

/** The Keycloak distribution: unpacked and optimised once per version, then shared by every run of this checkout. */
public final class KeycloakProgram {

    /** What {@code kc.sh build} fixes. {@code start --optimized} takes the rest. */
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--http-relative-path=/auth");

    private final Path packed;
    private final Path home;

    /**
     * @param packed the distribution as Maven delivers it, tar.gz
     * @param home the folder of this version, made when it is missing
     */
    public KeycloakProgram(Path packed, Path home) {
        this.packed = packed;
        this.home = home;
    }

    Path script() {
        return home.resolve("bin/kc.sh");
    }

    Path realms() {
        return home.resolve("data/import");
    }

    Path themes() {
        return home.resolve("themes");
    }

    /** Compressed copies of theme files, which Keycloak does not renew when those change. */
    Path themeCache() {
        return home.resolve("data/tmp/kc-gzip-cache");
    }

    /** Under a lock between processes: two first starts with separate data share this one folder. */
    void prepare(Processes processes, Path log) {
        try (FileChannel lock = FileChannel.open(
                home.resolveSibling(home.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            lock.lock();
            if (!isBuilt()) {
                build(processes, log);
            }
        } catch (IOException e) {
            throw new LaunchFailure("Keycloak cannot be prepared in " + home + ": " + e.getMessage());
        }
    }

    private void build(Processes processes, Path log) throws IOException {
        Archive.unpackGzip(() -> Files.newInputStream(packed), home);
        List<String> words =
                Stream.concat(Stream.of(script().toString()), BUILD.stream()).toList();
        processes.run(new Command("keycloak-build", words, Map.of("JAVA_HOME", Java.HOME), log));
        if (!processes.isClosing()) {
            Files.writeString(builtMark(), String.join(" ", BUILD));
        }
    }

    private boolean isBuilt() throws IOException {
        return Files.exists(builtMark()) && Files.readString(builtMark()).equals(String.join(" ", BUILD));
    }

    private Path builtMark() {
        return home.resolve("built-with");
    }
}
