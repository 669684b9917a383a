package vn.dondoc.directory.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;

/** Reads citing documents and tells where a legal document is cited. */
@ApplicationScoped
class ObservationService {

    CitingDocumentView read(Actor actor, UUID id, CitingDocumentRequest request) {
        throw RuleViolation.withStatus(501, "http.501");
    }

    CitingDocumentView get(UUID id) {
        throw RuleViolation.notFound();
    }

    Page<ObservationView> citations(UUID reference, int size, @Nullable String cursor) {
        return new Page<>(List.of(), null);
    }
}
