package vn.dondoc.directory.reference.relation;

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

@Path("/api/directory/v1/legal-references/{id}/relations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Legal references")
class RelationResource {

    private final RelationService relations;
    private final SecurityIdentity identity;

    RelationResource(RelationService relations, SecurityIdentity identity) {
        this.relations = relations;
        this.identity = identity;
    }

    /** Records what this document does to another; answers this document. */
    @POST
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LegalReferenceView.class)))
    @RolesAllowed({"admin", "coordinator"})
    public LegalReferenceView add(@RestPath UUID id, @Valid @NotNull RelationRequest request) {
        return relations.add(Actor.of(identity), id, request);
    }

    /** Takes a mistaken relation back; it stays visible as withdrawn. Answers this document. */
    @POST
    @Path("/{relationId}/withdrawal")
    @RolesAllowed({"admin", "coordinator"})
    public LegalReferenceView withdraw(
            @RestPath UUID id, @RestPath UUID relationId, @Valid @NotNull WithdrawalRequest request) {
        return relations.withdraw(Actor.of(identity), id, relationId, request.reason());
    }
}
