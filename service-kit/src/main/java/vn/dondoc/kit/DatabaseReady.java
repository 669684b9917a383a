package vn.dondoc.kit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Readiness on a connection of its own: an exhausted pool is a busy service, not a dead one. */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {

    private final String url;
    private final Properties login = new Properties();

    DatabaseReady(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "2");
        login.setProperty("socketTimeout", "2");
    }

    @Override
    public HealthCheckResponse call() {
        try (var connection = DriverManager.getConnection(url, login)) {
            return HealthCheckResponse.named("database")
                    .status(connection.isValid(2))
                    .build();
        } catch (SQLException away) {
            return HealthCheckResponse.named("database").down().build();
        }
    }
}
