package vn.dondoc.directory.reference.decision;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.dondoc.directory.reference.LegalReferenceView;
import vn.dondoc.kit.Actor;

@Path("/api/directory/v1/legal-references/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Legal references")
class DecisionResource {

    private final DecisionService decisions;
    private final SecurityIdentity identity;

    DecisionResource(DecisionService decisions, SecurityIdentity identity) {
        this.decisions = decisions;
        this.identity = identity;
    }

    /** Which value is right: the record takes it, the decision and its source stay. Answers the document. */
    @POST
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LegalReferenceView.class)))
    @RolesAllowed({"admin", "coordinator"})
    public LegalReferenceView decide(@RestPath UUID id, @Valid @NotNull DecisionRequest request) {
        return decisions.decide(Actor.of(identity), id, request);
    }
}
