package vn.dondoc.deploy.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import vn.dondoc.deploy.process.Command;
import vn.dondoc.deploy.process.Processes;

/** Keycloak with the demo realm, which is imported into an empty database and left alone afterwards. */
public final class Keycloak implements Part {

    /** In place of kc.sh's own choice: a bounded heap, the serial collector, the first compiler. */
    private static final String JAVA_OPTIONS =
            "-Xms64m -Xmx512m -XX:MetaspaceSize=96M -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
                    + " -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8";

    private final KeycloakProgram program;
    private final KeycloakSettings settings;
    private final Path log;
    private final Processes processes;
    private final Server server = new Server();

    public Keycloak(KeycloakProgram program, KeycloakSettings settings, Path log, Processes processes) {
        this.program = program;
        this.settings = settings;
        this.log = log;
        this.processes = processes;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public void start() {
        program.prepare(processes, log);
        bringRealm();
        List<String> words = List.of(program.script().toString(), "start", "--optimized", "--import-realm");
        server.start(() -> processes.start(new Command("keycloak", words, environment(), log)));
    }

    /** Healthy comes before the realm is there: only its discovery document tells that one can sign in. */
    @Override
    public boolean isReady() {
        boolean up = Probe.isUp(URI.create(settings.managementAddress() + "/auth/health/ready"))
                && Probe.isUp(URI.create(settings.realmAddress() + "/.well-known/openid-configuration"));
        if (up) {
            server.markTree();
        }
        return up;
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(5);
    }

    @Override
    public CompletableFuture<?> ended() {
        return server.ended();
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void stop() {
        server.stop();
    }

    private void bringRealm() {
        try {
            Files.createDirectories(program.realms());
            Path target = program.realms().resolve("dondoc-realm.json");
            Files.copy(
                    settings.realmFolder().resolve("dondoc-realm.json"), target, StandardCopyOption.REPLACE_EXISTING);
            Folders.copy(settings.themeFolder(), program.themes());
            Folders.delete(program.themeCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(settings.environment());
        environment.put("JAVA_HOME", Java.HOME);
        environment.put("JAVA_OPTS", JAVA_OPTIONS);
        return environment;
    }
}
