package vn.dondoc.plan.importing.citing;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** Where the directory is told of documents that cite others; telling the same again changes nothing. */
@RegisterRestClient(configKey = "directory")
@OidcClientFilter
@Path("/api/directory/v1/citing-documents")
interface CitingDocumentApi {

    @PUT
    @Path("/{id}")
    void tell(@RestPath UUID id, CitingDocument document);
}
