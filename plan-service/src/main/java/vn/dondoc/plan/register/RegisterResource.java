package vn.dondoc.plan.register;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.kit.Actor;

@Path("/api/plan/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
class RegisterResource {

    private final Register register;
    private final SecurityIdentity identity;

    RegisterResource(Register register, SecurityIdentity identity) {
        this.register = register;
        this.identity = identity;
    }

    /** The numbers of one issuer, type and year, whole: what has them, what is amiss, and which is next. */
    @GET
    @Path("/register")
    @RolesAllowed("**")
    public RegisterView get(@BeanParam @Valid RegisterFilter filter) {
        return register.view(Actor.of(identity), filter);
    }
}
