package vn.dondoc.deploy.gateway;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** Hands requests on to one upstream, bodies streamed both ways, and says 503 when it is not there. */
final class Forwarding implements ProxyInterceptor {

    private final HttpClient http;
    private final Upstream upstream;

    private Forwarding(HttpClient http, Upstream upstream) {
        this.http = http;
        this.upstream = upstream;
    }

    static HttpProxy to(Upstream upstream, HttpClient http) {
        Forwarding forwarding = new Forwarding(http, upstream);
        return HttpProxy.reverseProxy(http).origin(forwarding::connect).addInterceptor(forwarding);
    }

    /** What the client says of itself is replaced: whoever trusts these headers trusts the gateway alone. */
    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest browser = request.proxiedRequest();
        String authority = String.valueOf(browser.authority());
        request.headers()
                .remove("Forwarded")
                .set("X-Forwarded-For", browser.remoteAddress().hostAddress())
                .set("X-Forwarded-Proto", "http")
                .set("X-Forwarded-Host", authority)
                .set("X-Forwarded-Port", authority.replaceFirst("^.*:", ""));
        return context.sendRequest();
    }

    /** The proxy's own answer to a failed connection is an empty 502: this one answers itself and never lets it know. */
    private Future<HttpClientRequest> connect(ProxyContext context) {
        HttpServerRequest browser = context.request().proxiedRequest();
        RequestOptions target = new RequestOptions()
                .setHost("127.0.0.1")
                .setPort(upstream.port())
                .setMethod(HttpMethod.GET);
        Promise<HttpClientRequest> connected = Promise.promise();
        http.request(target).onComplete(connected::complete, down -> refuse(browser));
        return connected.future();
    }

    private static void refuse(HttpServerRequest browser) {
        browser.resume();
        Problem.UPSTREAM_DOWN.send(browser.response());
    }
}
