package vn.dondoc.deploy.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import java.nio.file.Path;

/** The SPA: files as they are, and index.html for every address that is one of its screens. */
final class Site {

    private final Path root;

    private Site(Path root) {
        this.root = root;
    }

    /** @param root the built SPA; read again on each request, so a new build shows at once */
    static void mount(Router router, Path root) {
        Site site = new Site(root);
        router.route().handler(site::prepare);
        router.route().handler(site.files());
        router.route("/assets/*").handler(context -> Problem.NOT_FOUND.send(context.response()));
        router.route().handler(site::index);
    }

    private void prepare(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            Problem.METHOD_NOT_ALLOWED.send(context.response());
            return;
        }
        context.addHeadersEndHandler(sent -> addHeaders(context));
        context.next();
    }

    private StaticHandler files() {
        return StaticHandler.create(FileSystemAccess.ROOT, root.toString())
                .setCachingEnabled(false)
                .setDirectoryListing(false)
                .setIncludeHidden(false);
    }

    private void index(RoutingContext context) {
        HttpServerResponse response = context.response();
        response.putHeader("Content-Type", "text/html; charset=utf-8")
                .sendFile(root.resolve("index.html").toString())
                .onFailure(notBuilt -> Problem.NOT_FOUND.send(response));
    }

    private static void addHeaders(RoutingContext context) {
        context.response()
                .headers()
                .set("Content-Security-Policy", ContentSecurityPolicy.TEXT)
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set("Referrer-Policy", "same-origin")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .set(
                        "Cache-Control",
                        caching(context.normalizedPath(), context.response().getStatusCode()));
    }

    /** Assets carry a hash in their name; index.html names the current ones, so it is asked for each time. */
    static String caching(String path, int status) {
        if (path.startsWith("/assets/")) {
            return status < 400 ? "public, max-age=31536000, immutable" : "no-store";
        }
        return path.equals("/config.json") ? "no-store" : "no-cache";
    }
}
