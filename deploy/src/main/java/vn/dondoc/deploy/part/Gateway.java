package vn.dondoc.deploy.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;
import vn.dondoc.deploy.gateway.GatewayServer;
import vn.dondoc.deploy.gateway.Upstream;
import vn.dondoc.deploy.process.LaunchFailure;

/** The gateway, inside the launcher's own process. */
public final class Gateway implements Part {

    private final int port;
    private final Path site;
    private final List<Upstream> upstreams;
    private final Path log;
    private volatile @Nullable GatewayServer server;

    public Gateway(int port, Path site, List<Upstream> upstreams, Path log) {
        this.port = port;
        this.site = site;
        this.upstreams = upstreams;
        this.log = log;
    }

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public void start() {
        logToFile();
        try {
            server = GatewayServer.open(port, site, upstreams);
        } catch (CompletionException e) {
            throw new LaunchFailure("The gateway cannot listen at port " + port + ": " + rootMessage(e) + ".", log);
        }
    }

    @Override
    public boolean isReady() {
        return server != null;
    }

    /** It ends with the launcher. */
    @Override
    public CompletableFuture<?> ended() {
        return new CompletableFuture<>();
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void stop() {
        GatewayServer open = server;
        if (open != null) {
            open.close();
        }
    }

    private static String rootMessage(CompletionException e) {
        return String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    }

    /** Vert.x writes by java.util.logging; the terminal is for people. */
    private void logToFile() {
        try {
            FileHandler file = new FileHandler(log.toString(), true);
            file.setFormatter(new SimpleFormatter());
            file.setLevel(Level.INFO);
            Logger root = Logger.getLogger("");
            List.of(root.getHandlers()).forEach(root::removeHandler);
            root.addHandler(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
