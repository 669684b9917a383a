package vn.dondoc.plan.writing.paper;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.kit.Actor;

@Path("/api/plan/v1/plans")
@Tag(name = "Writing")
class PaperResource {

    private final PlanPapers papers;
    private final SecurityIdentity identity;

    PaperResource(PlanPapers papers, SecurityIdentity identity) {
        this.papers = papers;
        this.identity = identity;
    }

    /** The plan as a .docx: an imported one's own file where it was one, else the official layout of its text. */
    @GET
    @Path("/{id}/document.docx")
    @Produces(PlanPapers.DOCX)
    @RolesAllowed("**")
    public RestResponse<byte[]> docx(@RestPath UUID id) {
        var file = papers.docx(Actor.of(identity), id);
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8);
        return RestResponse.ResponseBuilder.ok(file.content())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }
}
