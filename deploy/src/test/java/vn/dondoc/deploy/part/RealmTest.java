package vn.dondoc.deploy.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealmTest {

    private static final Map<String, String> OFFICE = Map.of(
            "coordinator",
            "VPUB",
            "leader",
            "VPUB",
            "clerk",
            "VPUB",
            "admin",
            "VPUB",
            "auditor",
            "VPUB",
            "liaison",
            "CONGANTINH");

    private final JsonObject realm = read();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tonghop",
                "kinhte",
                "noichinh",
                "khoagiao",
                "ksthutuc",
                "tchcqt",
                "tiepcongdan",
                "hcc",
                "ttthongtin",
                "nkubnd",
                "nkthanhxuan"
            })
    void every_unit_has_an_officer_and_a_head(String unit) {
        String code = unit.toUpperCase(Locale.ROOT);
        assertUser("officer." + unit, "officer", code);
        assertUser("head." + unit, "unit-head", code);
    }

    @Test
    void the_office_has_one_user_per_role() {
        OFFICE.forEach((name, unit) -> assertUser(name, name, unit));
    }

    @Test
    void no_scope_list_hides_the_built_in_scopes() {
        assertFalse(realm.containsKey("clientScopes"), "tokens would lack sub and roles");
    }

    @Test
    void every_client_names_the_audience_and_the_unit_in_its_tokens() {
        objects(realm, "clients").forEach(client -> {
            List<String> mappers = objects(client, "protocolMappers")
                    .map(mapper -> mapper.getString("protocolMapper"))
                    .toList();
            assertTrue(mappers.contains("oidc-audience-mapper"), client.getString("clientId"));
            assertTrue(mappers.contains("oidc-usermodel-attribute-mapper"), client.getString("clientId"));
        });
    }

    @Test
    void only_the_demo_clients_carry_a_secret_in_the_file() {
        Map<String, String> demo =
                Map.of("eoffice-portal", "eoffice-portal-secret", "police-liaison", "police-liaison-secret");
        objects(realm, "clients").filter(client -> client.containsKey("secret")).forEach(client -> {
            String secret = client.getString("secret");
            assertTrue(secret.startsWith("${") || secret.equals(demo.get(client.getString("clientId"))), secret);
        });
    }

    @Test
    void the_user_profile_declares_the_unit_or_keycloak_would_drop_it() {
        String profile = realm.getJsonObject("components")
                .getJsonArray("org.keycloak.userprofile.UserProfileProvider")
                .getJsonObject(0)
                .getJsonObject("config")
                .getJsonArray("kc.user.profile.config")
                .getString(0);
        assertTrue(objects(new JsonObject(profile), "attributes")
                .anyMatch(each -> each.getString("name").equals("unit")));
    }

    @Test
    void the_login_page_is_vietnamese_and_guessing_is_slowed_down() {
        assertEquals("vi", realm.getString("defaultLocale"));
        assertTrue(realm.getBoolean("internationalizationEnabled"));
        assertTrue(realm.getBoolean("bruteForceProtected"));
    }

    private void assertUser(String name, String role, String unit) {
        JsonObject user = objects(realm, "users")
                .filter(each -> each.getString("username").equals(name))
                .findFirst()
                .orElseThrow();
        assertEquals(
                new JsonArray(List.of(unit)), user.getJsonObject("attributes").getJsonArray("unit"), name);
        assertTrue(user.getJsonArray("realmRoles").contains(role), name);
        assertEquals(name, user.getJsonArray("credentials").getJsonObject(0).getString("value"));
    }

    private static Stream<JsonObject> objects(JsonObject parent, String key) {
        return parent.getJsonArray(key).stream().map(JsonObject.class::cast);
    }

    private static JsonObject read() {
        try {
            return new JsonObject(Files.readString(Path.of("realm/dondoc-realm.json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
