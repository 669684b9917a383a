package vn.dondoc.deploy.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The listening gateway. Open to this machine only: the demo passwords are no secret. */
public final class GatewayServer implements AutoCloseable {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int IDLE_SECONDS = 300;

    private final Vertx vertx;
    private final int port;

    private GatewayServer(Vertx vertx, int port) {
        this.vertx = vertx;
        this.port = port;
    }

    /**
     * Listens and returns.
     *
     * @param port 0 for any free one
     * @param site the built SPA
     */
    public static GatewayServer open(int port, Path site, List<Upstream> upstreams) {
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(2)
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        HttpServerOptions options = new HttpServerOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setIdleTimeout(IDLE_SECONDS)
                .setHttp2ClearTextEnabled(false);
        int bound = vertx.createHttpServer(options)
                .requestHandler(router(vertx, site, upstreams))
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        return new GatewayServer(vertx, bound);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        vertx.close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    private static Router router(Vertx vertx, Path site, List<Upstream> upstreams) {
        HttpClient http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setMaxPoolSize(64)
                .setDecompressionSupported(false));
        Router router = Router.router(vertx);
        upstreams.forEach(upstream -> mount(router, upstream, http));
        router.route("/api/*").handler(context -> Problem.NOT_FOUND.send(context.response()));
        Site.mount(router, site);
        return router;
    }

    private static void mount(Router router, Upstream upstream, HttpClient http) {
        var proxy = Forwarding.to(upstream, http);
        router.route(upstream.prefix() + "/*").handler(context -> proxy.handle(context.request()));
    }
}
