package vn.dondoc.deploy.part;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import vn.dondoc.deploy.process.Command;
import vn.dondoc.deploy.process.Processes;

/** One of our services, from its Quarkus jar. */
public final class JavaService implements Part {

    /** The serial collector and the first compiler only: half the CPU time of a start, on a machine of two cores. */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms32m", "-Xmx384m", "-XX:+ExitOnOutOfMemoryError");

    private final ServiceSettings settings;
    private final Path log;
    private final Processes processes;
    private final Server server = new Server();

    public JavaService(ServiceSettings settings, Path log, Processes processes) {
        this.settings = settings;
        this.log = log;
        this.processes = processes;
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public void start() {
        List<String> words = Java.words(FLAGS, settings.jar());
        server.start(() -> processes.start(new Command(name(), words, settings.environment(), log)));
    }

    @Override
    public boolean isReady() {
        return Probe.isUp(URI.create("http://127.0.0.1:" + settings.managementPort() + "/q/health/ready"));
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

    /**
     * How one service is run.
     *
     * @param jar the fast-jar's quarkus-run.jar
     * @param environment the runtime contract between launcher and services
     */
    public record ServiceSettings(String name, Path jar, int managementPort, Map<String, String> environment) {}
}
