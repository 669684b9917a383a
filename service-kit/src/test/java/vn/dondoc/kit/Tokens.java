package vn.dondoc.kit;

import io.smallrye.jwt.build.Jwt;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Access tokens as Keycloak would issue them, signed with a key of this test run. */
public final class Tokens {

    static final String ISSUER = "http://test.dondoc/auth/realms/dondoc";
    private static final KeyPair KEYS = keys();

    private Tokens() {}

    /** A token of an account with this unit (may be null) and these realm roles. */
    public static String of(String username, String unit, String... roles) {
        return signed(ISSUER, "dondoc-api", username, unit, List.of(roles));
    }

    public static String ofAnotherIssuer(String username, String unit, String... roles) {
        return signed("http://elsewhere.example/realms/dondoc", "dondoc-api", username, unit, List.of(roles));
    }

    public static String forAnotherAudience(String username, String unit, String... roles) {
        return signed(ISSUER, "account", username, unit, List.of(roles));
    }

    private static String signed(String issuer, String audience, String username, String unit, List<String> roles) {
        var claims = Jwt.issuer(issuer)
                .audience(audience)
                .subject(username)
                .claim("preferred_username", username)
                .claim("realm_access", Map.of("roles", roles));
        if (unit != null) {
            claims.claim("unit", unit);
        }
        return claims.expiresIn(600).jws().keyId("test").sign(KEYS.getPrivate());
    }

    static String publicKeys() {
        var key = (RSAPublicKey) KEYS.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"test\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        var unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
