package vn.dondoc.deploy.part;

import java.nio.file.Path;
import java.util.Map;

/**
 * How Keycloak is run.
 *
 * @param origin where browsers find everything, such as {@code http://localhost:8080}; the issuer of tokens begins with it
 * @param realmFolder holds dondoc-realm.json
 * @param themeFolder holds our login theme
 */
public record KeycloakSettings(
        String origin,
        int port,
        int managementPort,
        Databases databases,
        Secrets secrets,
        Path realmFolder,
        Path themeFolder) {

    private static final String REALM = "/auth/realms/dondoc";

    /** The {@code iss} of every token, the same for browsers and services. */
    public String issuer() {
        return origin + REALM;
    }

    /** Where services fetch keys and tokens, without the gateway between. */
    public String realmAddress() {
        return "http://127.0.0.1:" + port + REALM;
    }

    String managementAddress() {
        return "http://127.0.0.1:" + managementPort;
    }

    /** The realm file names the last two as placeholders. */
    Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("KC_DB_URL", databases.url("keycloak")),
                Map.entry("KC_DB_USERNAME", "keycloak"),
                Map.entry("KC_DB_PASSWORD", databases.password("keycloak")),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_LOG_LEVEL", "info,io.smallrye.health:warn"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", String.valueOf(port)),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", String.valueOf(managementPort)),
                Map.entry("KC_HOSTNAME", origin + "/auth"),
                Map.entry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true"),
                Map.entry("KC_PROXY_HEADERS", "xforwarded"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin")),
                Map.entry("DONDOC_PLAN_SERVICE_SECRET", secrets.of("client.plan-service")),
                Map.entry("DONDOC_REPORT_SERVICE_SECRET", secrets.of("client.report-service")));
    }
}
