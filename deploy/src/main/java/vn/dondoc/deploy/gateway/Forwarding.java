package vn.dondoc.deploy.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** Hands requests on to one upstream, bodies streamed both ways, and says 503 when it is not there. */
final class Forwarding implements ProxyInterceptor {

    private Forwarding() {}

    static HttpProxy to(Upstream upstream, HttpClient http) {
        return HttpProxy.reverseProxy(http).origin(upstream.port(), "127.0.0.1").addInterceptor(new Forwarding());
    }

    /** What the client says of itself is replaced: whoever trusts these headers trusts the gateway alone. */
    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest browser = request.proxiedRequest();
        String authority = String.valueOf(browser.authority());
        request.setAuthority(browser.authority());
        request.headers()
                .remove("Forwarded")
                .set("X-Forwarded-For", browser.remoteAddress().hostAddress())
                .set("X-Forwarded-Proto", "http")
                .set("X-Forwarded-Host", authority)
                .set("X-Forwarded-Port", authority.replaceFirst("^.*:", ""));
        return context.sendRequest().recover(down -> Future.succeededFuture(refusal(request)));
    }

    private static ProxyResponse refusal(ProxyRequest request) {
        ProxyResponse response = request.release().response();
        Problem problem = Problem.UPSTREAM_DOWN;
        problem.headers().forEach(response::putHeader);
        return response.setStatusCode(problem.status()).setBody(Body.body(problem.body()));
    }
}
