package vn.dondoc.kit;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: the account's login name, its realm roles, and the code of the unit it acts for (absent for services).
 */
public record Actor(
        String name, Set<String> roles, @Nullable String unit) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The sender of the request that is being served, as its verified token says. */
    public static Actor of(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        return new Actor(token.getName(), identity.getRoles(), token.getClaim("unit"));
    }

    /** A job of the service itself, such as a scheduled pull. */
    public static Actor system(String service) {
        return new Actor(service, Set.of("service"), null);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(String... wanted) {
        return java.util.Arrays.stream(wanted).anyMatch(roles::contains);
    }

    public boolean actsFor(String unitCode) {
        return unitCode.equals(unit);
    }
}
