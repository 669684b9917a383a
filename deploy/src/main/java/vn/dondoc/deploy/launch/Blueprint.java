package vn.dondoc.deploy.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import vn.dondoc.deploy.gateway.Upstream;
import vn.dondoc.deploy.part.Databases;
import vn.dondoc.deploy.part.Gateway;
import vn.dondoc.deploy.part.JavaService;
import vn.dondoc.deploy.part.JavaService.ServiceSettings;
import vn.dondoc.deploy.part.Keycloak;
import vn.dondoc.deploy.part.KeycloakProgram;
import vn.dondoc.deploy.part.KeycloakSettings;
import vn.dondoc.deploy.part.Postgres;
import vn.dondoc.deploy.part.PostgresProgram;
import vn.dondoc.deploy.part.Secrets;
import vn.dondoc.deploy.process.LogFile;
import vn.dondoc.deploy.process.Processes;

/** Which parts there are and what each is told of the others: the runtime contract between launcher and services. */
final class Blueprint {

    private final Options options;
    private final Places places;
    private final Ports ports;
    private final Processes processes;
    private final Versions versions;
    private final Secrets secrets;
    private final Databases databases;

    Blueprint(Options options, Places places, Ports ports, Processes processes, Versions versions) {
        this.options = options;
        this.places = places;
        this.ports = ports;
        this.processes = processes;
        this.versions = versions;
        this.secrets = new Secrets(places.secrets());
        this.databases = new Databases(ports.postgres(), secrets);
    }

    String origin() {
        return "http://localhost:" + ports.gateway();
    }

    Databases databases() {
        return databases;
    }

    Postgres postgres() {
        PostgresProgram program = new PostgresProgram(places.programs().resolve("postgres-" + versions.postgres()));
        return new Postgres(program, places.databases(), log("postgres"), databases, processes);
    }

    Keycloak keycloak() {
        String name = "keycloak-" + versions.keycloak();
        KeycloakProgram program = new KeycloakProgram(
                places.deploy("target/" + name + ".tar.gz"), places.programs().resolve(name));
        return new Keycloak(program, keycloakSettings(), log("keycloak"), processes);
    }

    List<JavaService> services() {
        return List.of(
                service("directory", ports.directory()),
                service("plan", ports.plan()),
                service("report", ports.report()));
    }

    Gateway gateway() {
        List<Upstream> upstreams = List.of(
                new Upstream("/auth", ports.keycloak()),
                new Upstream("/api/directory", ports.directory().http()),
                new Upstream("/api/plan", ports.plan().http()),
                new Upstream("/api/report", ports.report().http()));
        return new Gateway(ports.gateway(), places.site(), upstreams, log("gateway"));
    }

    private JavaService service(String noun, Ports.Service port) {
        String name = noun + "-service";
        Map<String, String> environment = new HashMap<>(commonEnvironment());
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port.http()));
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(port.management()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", databases.url(noun));
        environment.put("QUARKUS_DATASOURCE_USERNAME", noun);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", databases.password(noun));
        environment.put("DONDOC_CLIENT_SECRET", secrets.of("client." + name));
        ServiceSettings settings = new ServiceSettings(name, places.serviceJar(name), port.management(), environment);
        return new JavaService(settings, log(name), processes);
    }

    private Map<String, String> commonEnvironment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("DONDOC_OIDC_ISSUER", keycloakSettings().issuer());
        environment.put("DONDOC_OIDC_URL", keycloakSettings().realmAddress());
        environment.put("DONDOC_DIRECTORY_URL", local(ports.directory()));
        environment.put("DONDOC_PLAN_URL", local(ports.plan()));
        environment.put("DONDOC_SEED", "demo");
        options.today().ifPresent(day -> environment.put("DONDOC_TODAY", day.toString()));
        return environment;
    }

    private KeycloakSettings keycloakSettings() {
        return new KeycloakSettings(
                origin(),
                ports.keycloak(),
                ports.keycloakManagement(),
                databases,
                secrets,
                places.deploy("realm"),
                places.deploy("keycloak-theme"));
    }

    private static String local(Ports.Service port) {
        return "http://127.0.0.1:" + port.http();
    }

    private Path log(String name) {
        return LogFile.fresh(places.logs(), name);
    }

    /** The programs' versions, which the build writes into the launcher's manifest. */
    record Versions(String postgres, String keycloak) {

        static Versions of(Attributes manifest) {
            return new Versions(value(manifest, "Postgres-Version"), value(manifest, "Keycloak-Version"));
        }

        private static String value(Attributes manifest, String name) {
            return Optional.ofNullable(manifest.getValue(name))
                    .orElseThrow(() -> new IllegalStateException("The manifest lacks " + name));
        }
    }
}
